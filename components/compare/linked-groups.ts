import type { AlignedPair, AlignmentRelation } from "@/lib/language/types";

import type { Side, Units } from "./compare-units";

/** Sentences that tell the same: indices of neighbours in each proof. */
export type LinkedGroup = { a: number[]; b: number[]; relation: AlignmentRelation };

/** Tells what a group tells, at another place of its own proof: a headline, a summary. */
export type LooseLink = { side: Side; index: number; group: LinkedGroup; relation: AlignmentRelation };

export type Links = { groups: LinkedGroup[]; loose: LooseLink[] };

/**
 * Strongest first, a sentence joins its neighbours that are linked to the same place. One that stands elsewhere
 * in its proof stays where it stands: no proof is ever shown out of its own order.
 */
export function linkedGroups(pairs: readonly AlignedPair[], units: Units): Links {
  let groups: LinkedGroup[] = [];
  const later: { a: number; b: number; relation: AlignmentRelation }[] = [];
  for (const pair of pairs.toSorted((x, y) => y.score - x.score)) {
    const a = units.a.findIndex(({ start }) => start === pair.a.start);
    const b = units.b.findIndex(({ start }) => start === pair.b.start);
    if (a < 0 || b < 0) continue;
    const touching = groups.filter((group) => group.a.includes(a) || group.b.includes(b));
    const joined = {
      a: inOrder([a, ...touching.flatMap((group) => group.a)]),
      b: inOrder([b, ...touching.flatMap((group) => group.b)]),
      relation: touching[0]?.relation ?? pair.relation,
    };
    if (areNeighbours(joined.a) && areNeighbours(joined.b)) {
      groups = [...groups.filter((group) => !touching.includes(group)), joined];
    } else later.push({ a, b, relation: pair.relation });
  }
  const sorted = groups.toSorted((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
  return { groups: sorted, loose: later.flatMap((link) => looseEnds(link, sorted)) };
}

function looseEnds(
  { a, b, relation }: { a: number; b: number; relation: AlignmentRelation },
  groups: LinkedGroup[],
) {
  const ofA = groups.find((group) => group.a.includes(a));
  const ofB = groups.find((group) => group.b.includes(b));
  const ends: LooseLink[] = [];
  if (!ofA && ofB) ends.push({ side: "a", index: a, group: ofB, relation });
  if (!ofB && ofA) ends.push({ side: "b", index: b, group: ofA, relation });
  return ends;
}

function inOrder(indices: readonly number[]): number[] {
  return [...new Set(indices)].toSorted((x, y) => x - y);
}

function areNeighbours(indices: readonly number[]): boolean {
  return indices.every((index, at) => at === 0 || index === (indices[at - 1] ?? 0) + 1);
}
