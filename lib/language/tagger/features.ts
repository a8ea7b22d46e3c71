import type { Word } from "../entity/words";

/** One word as the tagger sees it. */
export type SeenWord = {
  word: Word;
  /** What the rules and the register of names say of it: a label (labels.ts). */
  ruled: number;
  /** Bits of what else is known of it, such as "a family name", "a title ends here". */
  known: number;
};

export const featureCount = 34;

/** Raised whenever a row comes to mean something else: what was learnt before is of no use then. */
export const featureFormat = 1;

/** Rows of the model for each word: `featureCount` numbers a word, below two to the power of `bits`. */
export function featuresOf(seen: readonly SeenWord[], bits: number): Int32Array {
  const mask = 2 ** bits - 1;
  const rows = new Int32Array(seen.length * featureCount);
  const looks = seen.map(lookOf);
  for (let at = 0; at < seen.length; at += 1) {
    const here = looks[at] ?? edge;
    const last = looks[at - 1] ?? edge;
    const next = looks[at + 1] ?? edge;
    const beforeLast = looks[at - 2] ?? edge;
    const afterNext = looks[at + 2] ?? edge;
    let place = at * featureCount;
    let template = 0;
    const put = (a: number, b = 0, c = 0) => {
      template += 1;
      rows[place] = mix(template, a, b, c) & mask;
      place += 1;
    };
    put(1);
    put(here.key);
    put(here.key, here.shape);
    put(last.key);
    put(next.key);
    put(beforeLast.key);
    put(afterNext.key);
    put(last.key, here.key);
    put(here.key, next.key);
    put(last.key, here.shape);
    put(next.key, here.shape);
    put(last.key, next.key, here.shape);
    put(beforeLast.key, last.key, here.shape);
    put(next.key, afterNext.key, here.shape);
    put(here.shape, here.gap);
    put(last.shape, here.shape, here.gap);
    put(here.shape, next.shape, next.gap);
    put(last.shape, here.shape, next.shape);
    put(mix(beforeLast.shape, last.shape, here.shape, 0), next.shape, afterNext.shape);
    put(here.start, here.shape);
    put(here.tail, here.shape);
    put(here.start, here.tail, here.shape);
    put(here.ruled);
    put(here.ruled, here.shape);
    put(here.ruled, here.key);
    put(last.ruled, here.ruled, next.ruled);
    put(here.ruled, last.key);
    put(here.ruled, next.key);
    put(here.ruled, here.known);
    put(here.known, here.shape);
    put(last.known, here.known, here.shape);
    put(here.known, next.known, here.shape);
    put(last.known, last.key, here.shape);
    put(here.key, here.ruled, last.ruled);
  }
  return rows;
}

type Look = {
  key: number;
  start: number;
  tail: number;
  shape: number;
  gap: number;
  ruled: number;
  known: number;
};
const edge: Look = { key: 1, start: 1, tail: 1, shape: 0x1000, gap: 0x1000, ruled: 0x1000, known: 0x1000 };

function lookOf({ word, ruled, known }: SeenWord): Look {
  const { key } = word;
  return {
    key: textHash(key, 0, key.length),
    start: textHash(key, 0, Math.min(2, key.length)),
    tail: textHash(key, Math.max(0, key.length - 3), key.length),
    shape: shapeOf(word),
    gap: gapOf(word),
    ruled,
    known,
  };
}

function shapeOf({ text, capital, allCaps, foreign, opens }: Word): number {
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  return (
    Number(capital) |
    (Number(allCaps) << 1) |
    (Number(foreign) << 2) |
    (Number(opens) << 3) |
    (Number(digit) << 4) |
    (Number(text.length === 1) << 5)
  );
}

/** What stands before a word: its first sign that is no space. */
function gapOf({ gap, tight }: Word): number {
  if (tight) return gap === " " ? 1 : 2;
  const sign = /\S/.exec(gap)?.[0];
  return sign === undefined ? 3 : 4 + sign.charCodeAt(0);
}

function textHash(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function mix(a: number, b: number, c: number, d: number): number {
  let hash = Math.imul(a + 0x9e3779b1, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 15)) + d, 0x165667b1);
  return (hash ^ (hash >>> 16)) >>> 0;
}
