import type { Span } from "./types";

/** A word, number or mark of a text, with a key that is the same however its letters are composed. */
export type SpellingToken = Span & { key: string };

const tokenPattern = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
/** Grave, acute, hook, tilde, dot below: the five tones as they stand in decomposed text. */
const tonePattern = /[\u0300\u0301\u0303\u0309\u0323]/g;
const plainWord = /^[A-Za-z0-9]*$/;

/**
 * Everything of a text but its white space. Composed and decomposed letters, and a tone on one vowel of a syllable
 * or on the next, are one spelling (`hòa` = `hoà`); another letter case or another mark is another.
 */
export function spellingTokens(text: string, span?: Span): SpellingToken[] {
  const from = span?.start ?? 0;
  const stretch = span ? text.slice(span.start, span.end) : text;
  const found: SpellingToken[] = [];
  for (const match of stretch.matchAll(tokenPattern)) {
    const [word] = match;
    const start = from + match.index;
    found.push({ start, end: start + word.length, key: spellingKey(word) });
  }
  return found;
}

function spellingKey(word: string): string {
  if (plainWord.test(word)) return word;
  const parted = word.normalize("NFD");
  const tones = parted.match(tonePattern);
  return tones ? `${parted.replace(tonePattern, "")}\u0000${tones.toSorted().join("")}` : parted;
}
