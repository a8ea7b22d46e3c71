import { workNouns } from "./vocabulary";
import type { Word } from "./words";

const longestTitle = 12;

/** Indices of words inside quoted titles of works: 'bộ phim “…”'. Names in them are no mention. */
export function quotedTitles(text: string, words: readonly Word[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (!/[“"«‘]$/.test(word.gap) || at === 0 || workNouns.lengthBefore(words, at) === 0) continue;
    if (/[,.;]/.test(word.gap)) continue;
    const to = closingWord(text, words, at);
    for (let index = at; index < to; index += 1) inside.add(index);
  }
  return inside;
}

function closingWord(text: string, words: readonly Word[], start: number): number {
  for (let at = start; at < Math.min(words.length, start + longestTitle); at += 1) {
    const after = text.slice(words[at]?.end, (words[at]?.end ?? 0) + 3);
    if (/^[.!?…]{0,2}[”"»’]/.test(after)) return at + 1;
  }
  return start;
}
