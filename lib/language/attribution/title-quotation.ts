import type { Grammar } from "./grammar";

type Folded = { kind: string; fold: string };

/** A word such as 'bài hát' or 'mang tên' right before `at`: the quotation there is a title, not speech. */
export function isTitleAt(words: readonly Folded[], at: number, grammar: Grammar): boolean {
  for (let from = Math.max(0, at - 3); from < at; from += 1) {
    if (grammar.titleNouns.at(words, from, at)?.length === at - from) return true;
  }
  return false;
}
