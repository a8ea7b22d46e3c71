import { foldTone } from "@/lib/language/fold";
import { syllables } from "@/lib/language/syllables";

export type Wording = { text: string; differs: boolean };

/** Below this share of common syllables everything differs, and marking everything marks nothing. */
const leastCommon = 0.25;

/**
 * Two wordings, cut where they begin and cease to differ, syllable by syllable; letter case and the place of
 * a tone mark are no difference. Joined again, the pieces are the wording, letter for letter.
 */
export function differingWords(a: string, b: string): { a: Wording[]; b: Wording[] } {
  const [left, right] = [syllables(a), syllables(b)];
  const keysA = left.map(({ text }) => foldTone(text));
  const keysB = right.map(({ text }) => foldTone(text));
  const { commonA, commonB } = commonSyllables(keysA, keysB);
  if (commonA.size < leastCommon * Math.min(keysA.length, keysB.length)) {
    return { a: [{ text: a, differs: false }], b: [{ text: b, differs: false }] };
  }
  return { a: cut(a, left, commonA), b: cut(b, right, commonB) };
}

type Place = { start: number; end: number };

/** Neighbours that differ are one stretch, with what stands between them. */
function cut(text: string, tokens: readonly Place[], common: ReadonlySet<number>): Wording[] {
  const stretches: Place[] = [];
  for (const [at, { start, end }] of tokens.entries()) {
    if (common.has(at)) continue;
    const last = stretches.at(-1);
    if (last && at > 0 && !common.has(at - 1)) last.end = end;
    else stretches.push({ start, end });
  }
  const wordings: Wording[] = [];
  let from = 0;
  for (const { start, end } of stretches) {
    wordings.push(
      { text: text.slice(from, start), differs: false },
      { text: text.slice(start, end), differs: true },
    );
    from = end;
  }
  wordings.push({ text: text.slice(from), differs: false });
  return wordings.filter((wording) => wording.text !== "");
}

/** Longest common subsequence: positions in each that the other has in the same order. */
function commonSyllables(a: readonly string[], b: readonly string[]) {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const commonA = new Set<number>();
  const commonB = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      commonA.add(i++);
      commonB.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { commonA, commonB };
}
