import type { StoryProfile, TermCounts } from "./story-profile";
import { rarity, type TermStatistics } from "./term-weights";

/**
 * Four readings of an article, each a unit vector of weighted terms. What two articles share in the
 * headline, the opening and in names says more than the same words somewhere in the body.
 */
const viewWeights = { body: 0.43, lead: 0.26, names: 0.1, title: 0.21 } as const;
type View = keyof typeof viewWeights;
const views: readonly View[] = ["body", "lead", "names", "title"];

/** A headline counts in the body as if it stood there this often. */
const titleInBody = 3;
const titleInLead = 2;

/** Term ids ascending with their weights, views side by side: one dot product compares all four. */
export type StoryVector = {
  ids: Uint32Array;
  weights: Float32Array;
  /** Which views have any term. */
  has: Record<View, boolean>;
};

/** Gives each term of each view a number. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();

  id(view: View, term: string): number {
    const key = `${view}:${term}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.ids.size);
    return this.ids.size - 1;
  }

  get size(): number {
    return this.ids.size;
  }
}

export function storyVector(
  profile: StoryProfile,
  statistics: TermStatistics,
  vocabulary: Vocabulary,
): StoryVector {
  const rare = (term: string) => rarity(term, statistics);
  const weighted: Record<View, Map<string, number>> = {
    body: weigh(sum(profile.body, profile.title, titleInBody), (term, count) => count * rare(term) ** 1.5),
    lead: weigh(sum(profile.lead, profile.title, titleInLead), dampened(rare)),
    names: weigh(sum(profile.names, {}, 0), dampened(rare)),
    title: weigh(sum(profile.title, {}, 0), dampened(rare)),
  };
  const entries: [number, number][] = [];
  const has = { body: false, lead: false, names: false, title: false };
  for (const view of views) {
    const scale = Math.sqrt(viewWeights[view]);
    for (const [term, weight] of weighted[view]) {
      if (weight <= 0) continue;
      entries.push([vocabulary.id(view, term), weight * scale]);
      has[view] = true;
    }
  }
  entries.sort(([a], [b]) => a - b);
  return {
    ids: Uint32Array.from(entries, ([id]) => id),
    weights: Float32Array.from(entries, ([, weight]) => weight),
    has,
  };
}

/** 0 to 1. A view that one of the two lacks (no headline) does not count against them. */
export function similarity(a: StoryVector, b: StoryVector): number {
  const possible = possibleSimilarity(a, b);
  return possible > 0 ? dot(a, b) / possible : 0;
}

function possibleSimilarity(a: StoryVector, b: StoryVector): number {
  let possible = 0;
  for (const view of views) if (a.has[view] && b.has[view]) possible += viewWeights[view];
  return possible;
}

function dot(a: StoryVector, b: StoryVector): number {
  let product = 0;
  for (let i = 0, j = 0; i < a.ids.length && j < b.ids.length;) {
    const left = a.ids[i] ?? 0;
    const right = b.ids[j] ?? 0;
    if (left === right) product += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (left < right) i += 1;
    else j += 1;
  }
  return product;
}

function sum(counts: TermCounts, others: TermCounts, times: number): Map<string, number> {
  const total = new Map(Object.entries(counts));
  for (const [term, count] of Object.entries(others)) total.set(term, (total.get(term) ?? 0) + count * times);
  return total;
}

function dampened(rare: (term: string) => number): (term: string, count: number) => number {
  return (term, count) => (1 + Math.log(count)) * rare(term);
}

/** Weights of length one together. */
function weigh(
  counts: Map<string, number>,
  weight: (term: string, count: number) => number,
): Map<string, number> {
  let squares = 0;
  for (const [term, count] of counts) {
    const value = weight(term, count);
    counts.set(term, value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  for (const [term, value] of counts) counts.set(term, value / length);
  return counts;
}
