const word = /[\p{L}\p{N}_]+/gu;
const runLength = 4;

/** How many times each run of four words stands in a text; a shorter text is one run. */
export type Shingles = Map<string, number>;

export function shingles(text: string): Shingles {
  const words = text.match(word) ?? [];
  const counts: Shingles = new Map();
  const runs = Math.max(1, words.length - runLength + 1);
  for (let at = 0; words.length > 0 && at < runs; at += 1) {
    const run = words.slice(at, at + runLength).join(" ");
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/** Runs that both have, counted as often as both have them. */
export function sharedRuns(a: Shingles, b: Shingles): number {
  let shared = 0;
  for (const [run, count] of a) shared += Math.min(count, b.get(run) ?? 0);
  return shared;
}

export function countRuns(counts: Shingles): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

export type Agreement = { precision: number; recall: number; f1: number };

export function agreement(found: Shingles, wanted: Shingles): Agreement {
  const shared = sharedRuns(found, wanted);
  const precision = shared === 0 ? 0 : shared / countRuns(found);
  const recall = shared === 0 ? 0 : shared / countRuns(wanted);
  if (countRuns(found) === 0 && countRuns(wanted) === 0) return { precision: 1, recall: 1, f1: 1 };
  return { precision, recall, f1: shared === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
