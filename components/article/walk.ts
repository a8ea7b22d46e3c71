import type { Foresight } from "./review-context";
import { isOnlyPassing, isPending, type MentionItem, type ReviewItem, takenFor } from "./review-item";

export const filters = ["all", "entities", "sources", "decided"] as const;
export type Filter = (typeof filters)[number];

/**
 * What the list shows, in the order in which it is walked: what waits in text order, the doubtful, the decided. `held`
 * is what somebody looks at: decided meanwhile by another editor, it keeps its place under their eyes.
 */
export function listed(
  items: readonly ReviewItem[],
  filter: Filter,
  held: string | null = null,
): ReviewItem[] {
  const chosen = items.filter((item) => belongs(item, filter));
  const stays = (item: ReviewItem) => isPending(item) || item.key === held;
  const waiting = chosen.filter(stays);
  return [
    ...waiting.filter((item) => !isOnlyPassing(item)),
    ...waiting.filter(isOnlyPassing),
    ...chosen.filter((item) => !stays(item)),
  ];
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

/**
 * After a decision: the next that waits behind it in the text, else the first that waits, else it stays. Nothing
 * leads on to what is only cited in passing: whoever accepts one thing after the other has not looked at it.
 */
export function afterDeciding(list: readonly ReviewItem[], key: string): string {
  const waiting = list.filter((item) => isPending(item) && !isOnlyPassing(item) && item.key !== key);
  const order = list.find((item) => item.key === key)?.order ?? -1;
  const next = waiting.find((item) => item.order > order || (item.order === order && item.key > key));
  return (next ?? waiting[0])?.key ?? key;
}

/** How a thing stands, to be put back before the server has answered. */
export function foresightOf(item: ReviewItem): Foresight {
  const { key, standing } = item;
  return item.type === "mention"
    ? { key, standing, taken: takenFor(item), span: item.span }
    : { key, standing };
}

/** What the editor has decided shows at once, before the server has answered. */
export function foreseen(
  items: readonly ReviewItem[],
  standings: ReadonlyMap<string, Foresight>,
  added: readonly MentionItem[] = [],
): ReviewItem[] {
  if (standings.size === 0 && added.length === 0) return [...items];
  const known = items.map((item) => {
    const to = standings.get(item.key);
    if (to === undefined) return item;
    // Who decided before no longer stands; who decides now is known when the server has answered.
    const guess = item.guess && { ...item.guess, decidedBy: null, decisionId: null };
    if (item.type !== "mention") return { ...item, standing: to.standing, guess };
    const { entityId, name, kind: entityKind } = to.taken ?? takenFor(item);
    return { ...item, standing: to.standing, guess, entityId, name, entityKind, span: to.span ?? item.span };
  });
  // The server has sent the real one while this still stands.
  const fresh = added.filter((one) => !known.some((item) => isSamePlace(item, one)));
  if (fresh.length === 0) return known;
  return [...known, ...fresh].sort((a, b) => a.order - b.order);
}

function isSamePlace(item: ReviewItem, { span }: MentionItem): boolean {
  const isThere = item.type === "mention" && item.span.start === span.start && item.span.end === span.end;
  return isThere && item.standing !== "rejected" && item.standing !== "removed";
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
