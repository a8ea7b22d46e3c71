import { isPending, type ReviewItem, type Standing } from "./review-item";

export const filters = ["all", "entities", "sources", "decided"] as const;
export type Filter = (typeof filters)[number];

/** What the list shows, in the order in which it is walked: what waits in text order, then what is decided. */
export function listed(items: readonly ReviewItem[], filter: Filter): ReviewItem[] {
  const chosen = items.filter((item) => belongs(item, filter));
  return [...chosen.filter(isPending), ...chosen.filter((item) => !isPending(item))];
}

function belongs(item: ReviewItem, filter: Filter): boolean {
  switch (filter) {
    case "all":
      return true;
    case "entities":
      return item.type === "mention";
    case "sources":
      return item.type === "attribution" || item.type === "origin" || item.type === "outlet";
    case "decided":
      return !isPending(item);
  }
}

/** One further or back in the list; it stops at the ends. From nowhere it starts at the first. */
export function step(list: readonly ReviewItem[], key: string | null, by: 1 | -1): string | null {
  const at = list.findIndex((item) => item.key === key);
  if (at === -1) return list[0]?.key ?? null;
  return list[at + by]?.key ?? key;
}

/** After a decision: the next that waits behind it in the text, else the first that waits, else it stays. */
export function afterDeciding(list: readonly ReviewItem[], key: string): string {
  const waiting = list.filter((item) => isPending(item) && item.key !== key);
  const order = list.find((item) => item.key === key)?.order ?? -1;
  const next = waiting.find((item) => item.order > order || (item.order === order && item.key > key));
  return (next ?? waiting[0])?.key ?? key;
}

/** What the editor has decided shows at once, before the server has answered. */
export function foreseen(
  items: readonly ReviewItem[],
  standings: ReadonlyMap<string, Standing>,
): ReviewItem[] {
  return items.map((item) => {
    const standing = standings.get(item.key);
    if (standing === undefined) return item;
    // Who decided before no longer stands; who decides now is known when the server has answered.
    return { ...item, standing, guess: item.guess && { ...item.guess, decidedBy: null, decisionId: null } };
  });
}

type Cut = { start: number; end: number };

/** What waits inside a cut block is no question any more; restoring the block asks it again. */
export function outsideCuts(items: readonly ReviewItem[], cuts: readonly Cut[]): ReviewItem[] {
  if (cuts.length === 0) return [...items];
  return items.filter(
    (item) => !isPending(item) || !cuts.some(({ start, end }) => item.order >= start && item.order < end),
  );
}

/** A title that an editor gave answers the question; a guess accepted afterwards would write over it. */
export function withoutTitleGuess(items: readonly ReviewItem[], title: string | null): ReviewItem[] {
  if (title === null) return [...items];
  return items.filter((item) => item.type !== "title" || !isPending(item));
}
