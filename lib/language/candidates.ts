import type { StoryVector } from "./story-vector";
import { viewCount } from "./term-table";

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
  const entries = vectors.map(entriesOf);
  for (const [index, own] of entries.entries()) {
    for (const { id } of own) {
      const list = postings.get(id);
      if (list) list.push(index);
      else postings.set(id, [index]);
    }
  }
  const found: [number, number][] = [];
  const seen = new Set<number>();
  for (const [index, own] of entries.entries()) {
    for (const { id } of heaviest(own)) {
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

type Entry = { id: number; weight: number };

/** Each term of each view. */
function entriesOf({ ids, weights }: StoryVector): Entry[] {
  const entries: Entry[] = [];
  for (const [at, weight] of weights.entries()) {
    if (weight <= 0) continue;
    entries.push({ id: (ids[Math.floor(at / viewCount)] ?? 0) * viewCount + (at % viewCount), weight });
  }
  return entries;
}

function heaviest(entries: readonly Entry[]): Entry[] {
  return entries.toSorted((a, b) => b.weight - a.weight || a.id - b.id).slice(0, seekingTerms);
}
