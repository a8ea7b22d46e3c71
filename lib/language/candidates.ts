import type { StoryVector } from "./story-vector";

/** Terms of an article that look for others like it. */
const seekingTerms = 60;
/** A term in more articles than this share finds nobody in particular. */
const commonShare = 0.05;
const alwaysUsable = 30;

/**
 * Pairs worth comparing, from an inverted index: each article asks with its heaviest terms only. In a
 * collection of everything that is written in a day, that leaves a small share of all pairs.
 */
export function candidatePairs(vectors: readonly StoryVector[]): [number, number][] {
  const limit = Math.max(alwaysUsable, vectors.length * commonShare);
  const postings = new Map<number, number[]>();
  for (const [index, vector] of vectors.entries()) {
    for (const id of vector.ids) {
      const list = postings.get(id);
      if (list) list.push(index);
      else postings.set(id, [index]);
    }
  }
  const found: [number, number][] = [];
  const seen = new Set<number>();
  for (const [index, vector] of vectors.entries()) {
    for (const id of heaviest(vector)) {
      const list = postings.get(id) ?? [];
      if (list.length > limit) continue;
      for (const other of list) {
        if (other === index) continue;
        const [a, b] = other < index ? [other, index] : [index, other];
        const key = a * vectors.length + b;
        if (seen.has(key)) continue;
        seen.add(key);
        found.push([a, b]);
      }
    }
  }
  return found;
}

function heaviest({ ids, weights }: StoryVector): number[] {
  if (ids.length <= seekingTerms) return [...ids];
  const order = [...ids.keys()].sort((x, y) => (weights[y] ?? 0) - (weights[x] ?? 0) || x - y);
  return order.slice(0, seekingTerms).map((at) => ids[at] ?? 0);
}
