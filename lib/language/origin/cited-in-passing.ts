import type { Reason } from "../types";

/** Its code among the reasons of an origin. */
export const citedInBody = "cited_in_body";

/**
 * An origin that the text names only in passing, far down: most often the source of that passage, as an attribution
 * tells, and not of the whole article. It is asked last, and counted only where nothing surer is known.
 */
export function isCitedInPassing(reasons: readonly Reason[]): boolean {
  return reasons.some(({ code }) => code === citedInBody);
}
