import type { Span } from "../types";
import type { Clause } from "./clause";
import { cueAt } from "./cue";
import { type SourcePhrase, spanOf } from "./phrase";
import { findSubject } from "./subject";

/** 'Cô nói.': a speaker and a verb with nothing said in the sentence itself. */
export type Bare = { phrase: SourcePhrase; cue: Span };

const longestBare = 30;

export function bareSpeaker({ items, from, to, grammar }: Clause): Bare | null {
  if (to - from > longestBare) return null;
  let end = to;
  while (end > from && items[end - 1]?.kind === "mark") end -= 1;
  for (let at = from + 1; at < end; at += 1) {
    if (items[at]?.kind === "quotation") return null;
    const cue = cueAt(items, { from: at, to: end }, grammar);
    if (cue === null || cue.to !== end) continue;
    const subject = findSubject(items, { from, to: at }, grammar);
    if (subject?.adjacent) return { phrase: subject.phrase, cue: spanOf(items, cue.from, cue.to) };
  }
  return null;
}
