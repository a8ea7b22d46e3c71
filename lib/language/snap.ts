import { syllables } from "./syllables";
import type { Span } from "./types";

/**
 * The words that a rough selection means: syllables taken by half count whole, white space and punctuation at
 * the ends do not count. Null when it holds no word.
 */
export function snapToSyllables(text: string, selected: Span): Span | null {
  const touched = syllables(text).filter(({ start, end }) => start < selected.end && end > selected.start);
  const first = touched[0];
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** As above for a passage: the punctuation and quotation marks that were selected with its words stay. */
export function snapPassage(text: string, selected: Span): Span | null {
  const words = snapToSyllables(text, selected);
  if (!words) return null;
  const taken = text.slice(selected.start, selected.end);
  const start = selected.start + (taken.length - taken.trimStart().length);
  const end = selected.end - (taken.length - taken.trimEnd().length);
  return { start: Math.min(words.start, start), end: Math.max(words.end, end) };
}

type Move = { edge: "start" | "end"; towards: "left" | "right" };

/** One border one syllable further; it stays where it is at the end of a line and where no word would be left. */
export function moveBorder(text: string, span: Span, { edge, towards }: Move): Span {
  const all = syllables(text);
  if (edge === "end") {
    const ends = all.filter(({ start }) => start >= span.start).map(({ end }) => end);
    const end = towards === "right" ? ends.find((at) => at > span.end) : ends.findLast((at) => at < span.end);
    return end === undefined || crossesLine(text, span.end, end) ? span : { start: span.start, end };
  }
  const starts = all.filter(({ end }) => end <= span.end).map(({ start }) => start);
  const start =
    towards === "left" ? starts.findLast((at) => at < span.start) : starts.find((at) => at > span.start);
  return start === undefined || crossesLine(text, span.start, start) ? span : { start, end: span.end };
}

function crossesLine(text: string, from: number, to: number): boolean {
  return text.slice(Math.min(from, to), Math.max(from, to)).includes("\n");
}
