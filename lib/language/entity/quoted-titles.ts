import { keyOf } from "./phrases";
import { neverInNames, slightWorkNouns, workNouns } from "./vocabulary";
import { joined, type Word } from "./words";

const longestTitle = 24;
/** Words that say more about the work: 'cuộc thi trực tuyến “…”', 'phim tài liệu ngắn “…”'. */
const mostBetween = 3;

/** Indices of words inside quoted titles of works: 'bộ phim “…”'. Names in them are no mention. */
export function quotedTitles(text: string, words: readonly Word[]): ReadonlySet<number> {
  const inside = new Set<number>();
  for (const [at, word] of words.entries()) {
    if (!/[“"«‘]$/.test(word.gap) || at === 0 || /[,.;]/.test(word.gap) || !namesWork(words, at)) continue;
    const to = closingWord(text, words, at);
    for (let index = at; index < to; index += 1) inside.add(index);
  }
  return inside;
}

function namesWork(words: readonly Word[], at: number): boolean {
  const noun = workNouns.lengthBefore(words, at);
  // 'được gọi là “kẻ quay lưng với Pháp”': somebody's words.
  if (noun > 0) return words[at]?.capital === true || !slightWorkNouns.has(keyOf(words, at - noun, at));
  if (words[at]?.capital !== true) return false;
  for (let end = at - 1; end >= at - mostBetween; end -= 1) {
    const between = words[end];
    if (!between || between.capital || !joined(between) || neverInNames.has(between.key)) return false;
    const length = workNouns.lengthBefore(words, end);
    if (length > 0 && !slightWorkNouns.has(keyOf(words, end - length, end))) return true;
  }
  return false;
}

function closingWord(text: string, words: readonly Word[], start: number): number {
  for (let at = start; at < Math.min(words.length, start + longestTitle); at += 1) {
    const after = text.slice(words[at]?.end, (words[at]?.end ?? 0) + 3);
    if (/^[.!?…]{0,2}[”"»’]/.test(after)) return at + 1;
  }
  return start;
}
