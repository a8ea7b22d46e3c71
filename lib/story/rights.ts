import { foldTone } from "@/lib/language/fold";
import { syllables } from "@/lib/language/syllables";

/** Shorter runs of the same words are names, numbers and common phrases, not borrowed text. */
const leastRun = 12;

export type Stretch = { start: number; end: number };

/**
 * Stretches of `article` that stand word for word in `story`, counting only runs of 12 syllables or more.
 * Linear in both texts.
 */
export function borrowedStretches(story: string, article: string): Stretch[] {
  const theirs = syllables(article);
  const own = new Set(runsOf(syllables(story).map(({ text }) => foldTone(text))));
  const stretches: Stretch[] = [];
  let taken = -1;
  for (const [index, run] of runsOf(theirs.map(({ text }) => foldTone(text))).entries()) {
    if (!own.has(run)) continue;
    const start = theirs[index]?.start ?? 0;
    const end = theirs[index + leastRun - 1]?.end ?? 0;
    const last = stretches.at(-1);
    if (last && index <= taken + 1) last.end = end;
    else stretches.push({ start, end });
    taken = index + leastRun - 1;
  }
  return stretches;
}

function runsOf(words: string[]): string[] {
  const runs: string[] = [];
  for (let index = 0; index + leastRun <= words.length; index += 1) {
    runs.push(words.slice(index, index + leastRun).join(" "));
  }
  return runs;
}

/** Characters that stretches of one article cover together; what overlaps counts once. */
export function coveredLength(stretches: readonly Stretch[]): number {
  let length = 0;
  let reached = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}

type Use = {
  /** Everything of the story that readers get: standfirst and body. */
  story: string;
  article: string;
  /** Passages that the story cites from this article. */
  cited: readonly Stretch[];
  /** What the rights give; `Infinity` without limit. */
  allowed: number;
};

/**
 * Characters of an article that leave with a story: the quotations printed in its list of sources together with
 * what its text repeats. Where only a link may leave, quotations are not printed (sourcing.ts).
 */
export function usedLength({ story, article, cited, allowed }: Use): number {
  const printed = allowed === 0 ? [] : cited;
  return coveredLength([...printed, ...borrowedStretches(story, article)]);
}
