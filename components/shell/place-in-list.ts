import * as z from "zod";

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().optional());

/** What makes no sense in an address is left out rather than refused: links grow old. */
export const idInAddress = one.pipe(z.uuid()).nullable().catch(null);

/** Which page of a list an address asks for. */
export const placeInAddress = z.object({ after: idInAddress, before: idInAddress });

/** `?after=…` of what is given; empty when nothing is. */
export function queryOf(given: Record<string, string | null>): string {
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  ).toString();
  return query === "" ? "" : `?${query}`;
}
