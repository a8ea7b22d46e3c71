import { termHash } from "./term-hash";

const most = 2 ** 51;

/** The number of a term in comparisons: a syllable, a pair of neighbours or a `^name`. Never 0. */
export function termId(term: string): number {
  const space = term.indexOf(" ");
  if (space < 0 || term.startsWith("^")) return wordId(term);
  return pairId(wordId(term.slice(0, space)), wordId(term.slice(space + 1)));
}

export function wordId(word: string): number {
  return termHash(word) % most || 1;
}

/** Of the two numbers alone, so that no text need be put together for the many pairs of an article. */
export function pairId(first: number, second: number): number {
  const [aLow, aHigh, bLow, bHigh] = [first >>> 0, first / 2 ** 32, second >>> 0, second / 2 ** 32];
  let low = Math.imul(aLow, 0x85ebca6b) ^ Math.imul(bLow ^ 0x9e3779b9, 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 15), 0x27d4eb2f);
  low ^= low >>> 13;
  let high = Math.imul(aLow ^ bHigh, 0x2c1b3c6d) + Math.imul(aHigh ^ bLow, 0x297a2d39);
  high = Math.imul(high ^ (high >>> 13), 0x165667b1);
  high ^= high >>> 16;
  return (high & 0x7ffff) * 2 ** 32 + (low >>> 0) || 1;
}
