import type { EntityKind } from "@/lib/language/types";

import { isPending, type ReviewItem } from "./review-item";

export const surenesses = ["high", "good", "fair", "low"] as const;
export type Sureness = (typeof surenesses)[number];

/** What is looked at of all that waits; null where it does not matter. */
export type Narrow = { kind: EntityKind | null; sureness: Sureness | null; reason: string | null };

export const wide: Narrow = { kind: null, sureness: null, reason: null };

export function isWide({ kind, sureness, reason }: Narrow): boolean {
  return kind === null && sureness === null && reason === null;
}

export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.9) return "high";
  if (confidence >= 0.75) return "good";
  return confidence >= 0.5 ? "fair" : "low";
}

export function narrowed(list: readonly ReviewItem[], narrow: Narrow): ReviewItem[] {
  return isWide(narrow) ? [...list] : list.filter((item) => fits(item, narrow));
}

function fits(item: ReviewItem, { kind, sureness, reason }: Narrow): boolean {
  const { guess } = item;
  if (kind !== null && !(item.type === "mention" && item.entityKind === kind)) return false;
  if (sureness !== null && (guess === null || surenessOf(guess.confidence) !== sureness)) return false;
  return reason === null || (guess?.reasons.some(({ code }) => code === reason) ?? false);
}

/** The reasons that what waits was guessed for, the commonest first. */
export function reasonsIn(list: readonly ReviewItem[]): string[] {
  const counts = new Map<string, number>();
  for (const item of list.filter(isPending)) {
    for (const code of new Set(item.guess?.reasons.map((one) => one.code))) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || a.localeCompare(b)).map(([code]) => code);
}
