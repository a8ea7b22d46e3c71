import { NumberTable } from "./number-table";
import { dampened, rarityIn, type TermTable, viewCount, views } from "./term-table";
import type { TermStatistics } from "./term-weights";

/**
 * What two articles share in the headline, the opening and in names says more than the same words somewhere in the
 * body. By view; together 1.
 */
const viewWeights = [0.43, 0.26, 0.1, 0.21] as const;

/** Unit vectors of weighted terms, the views side by side: one product compares all four. */
export type StoryVector = {
  /** By term. */
  ids: Float64Array;
  /** By term and view. */
  weights: Float32Array;
  /** By view: whether it has any term. */
  has: readonly boolean[];
};

export function storyVector(table: TermTable, statistics: TermStatistics): StoryVector {
  const { ids, counts } = table;
  const weights = new Float32Array(counts.length);
  const squares = [0, 0, 0, 0];
  for (let term = 0; term < ids.length; term += 1) {
    const rare = rarityIn(table, term, statistics);
    if (rare <= 0) continue;
    for (let view = 0; view < viewCount; view += 1) {
      const count = counts[term * viewCount + view] ?? 0;
      if (count === 0) continue;
      const weight = view === views.body ? count * rare * Math.sqrt(rare) : (dampened[count] ?? 0) * rare;
      weights[term * viewCount + view] = weight;
      squares[view] = (squares[view] ?? 0) + weight * weight;
    }
  }
  const scales = viewWeights.map((share, view) => Math.sqrt(share / (squares[view] || 1)));
  for (let at = 0; at < weights.length; at += 1) {
    weights[at] = (weights[at] ?? 0) * (scales[at % viewCount] ?? 0);
  }
  return { ids, weights, has: squares.map((square) => square > 0) };
}

/** Where each term stands, from 1 on: made once for one that is compared with many. */
export function placesOf({ ids }: Pick<TermTable, "ids">): NumberTable {
  const places = new NumberTable(ids.length);
  for (const [place, id] of ids.entries()) places.add(id, place + 1);
  return places;
}

/** 0 to 1. A view that one of the two lacks (no headline) does not count against them. */
export function similarity(a: StoryVector, placesInA: NumberTable, b: StoryVector): number {
  let possible = 0;
  for (const [view, share] of viewWeights.entries()) if (a.has[view] && b.has[view]) possible += share;
  return possible > 0 ? product(a, placesInA, b) / possible : 0;
}

function product(a: StoryVector, placesInA: NumberTable, b: StoryVector): number {
  let sum = 0;
  for (let term = 0; term < b.ids.length; term += 1) {
    const place = placesInA.get(b.ids[term] ?? 0) - 1;
    if (place < 0) continue;
    for (let view = 0; view < viewCount; view += 1) {
      sum += (a.weights[place * viewCount + view] ?? 0) * (b.weights[term * viewCount + view] ?? 0);
    }
  }
  return sum;
}
