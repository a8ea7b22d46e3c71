import type { Span, Token } from "./types";

const inWord = /[\p{L}\p{N}\p{M}]/u;
/** Which of the 65,536 units belong to words: asked for every letter of every text, so looked up. */
const wordUnits = new Uint8Array(0x10000);
for (let code = 0; code < wordUnits.length; code += 1) {
  if (inWord.test(String.fromCharCode(code))) wordUnits[code] = 1;
}

/**
 * Runs of letters and digits, each with its place. In Vietnamese one run is one syllable; in other
 * languages one word. Marks that do not compose stay with their letter.
 */
export function syllables(text: string, span?: Span): Token[] {
  const end = span?.end ?? text.length;
  const found: Token[] = [];
  let at = span?.start ?? 0;
  while (at < end) {
    const next = syllableEnd(text, at, end);
    if (next > at) found.push({ start: at, end: next, text: text.slice(at, next) });
    at = Math.max(next, at + 1);
  }
  return found;
}

/** Where the syllable that begins at `at` ends, at `end` at the latest; `at` itself if none begins there. */
export function syllableEnd(text: string, at: number, end: number): number {
  let next = at;
  do {
    while (next < end && wordUnits[text.charCodeAt(next)] === 1) next += 1;
    if (next + 1 >= end || !isLetterOfTwoUnits(text, next)) return next;
    next += 2;
  } while (next < end);
  return next;
}

function isLetterOfTwoUnits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff) return false;
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && inWord.test(String.fromCodePoint(point));
}
