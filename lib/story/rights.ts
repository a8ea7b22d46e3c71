import { foldTone } from "@/lib/language/fold";
import { syllables } from "@/lib/language/syllables";

/** Shorter runs of the same words are names, numbers and common phrases, not borrowed text. */
const leastRun = 12;

/**
 * Characters of `story` that stand word for word in `article`, counting only runs of 12 syllables or more.
 * Linear in both texts.
 */
export function borrowedLength(story: string, article: string): number {
  const own = syllables(story);
  const theirs = new Set(runsOf(syllables(article).map((token) => foldTone(token.text))));
  const folded = own.map((token) => foldTone(token.text));
  let length = 0;
  let counted = -1;
  for (const [index, run] of runsOf(folded).entries()) {
    if (!theirs.has(run)) continue;
    const first = own[Math.max(index, counted + 1)];
    const last = own[index + leastRun - 1];
    if (!first || !last || index + leastRun - 1 <= counted) continue;
    length += last.end - first.start;
    counted = index + leastRun - 1;
  }
  return length;
}

function runsOf(words: string[]): string[] {
  const runs: string[] = [];
  for (let index = 0; index + leastRun <= words.length; index += 1) {
    runs.push(words.slice(index, index + leastRun).join(" "));
  }
  return runs;
}

type Stretch = { start: number; end: number };

/** Characters that quotations of one article cover together; overlapping ones count once. */
export function quotedLength(quotations: readonly Stretch[]): number {
  let length = 0;
  let reached = 0;
  for (const { start, end } of [...quotations].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
