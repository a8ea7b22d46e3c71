import type { Span, Token } from "./types";

/**
 * Runs of letters and digits, each with its place. In Vietnamese one run is one syllable; in other
 * languages one word. Marks that do not compose stay with their letter.
 */
export function syllables(text: string, span?: Span): Token[] {
  const start = span?.start ?? 0;
  const found: Token[] = [];
  for (const match of text.slice(start, span?.end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const at = start + match.index;
    found.push({ start: at, end: at + match[0].length, text: match[0] });
  }
  return found;
}
