import { syllables } from "./syllables";
import type { Span } from "./types";

type Asked = {
  /** Stretches that were not cut. */
  kept: readonly Span[];
  /** What is marked already; nothing that touches it is offered. */
  marked: readonly Span[];
  from: number;
  towards: "next" | "previous";
};

/**
 * The nearest words with capitals that carry no mark, for an editor who walks from one to the next. One capital at the
 * head of a sentence is no name; two in a row may be.
 */
export function nearestBareName(text: string, { kept, marked, from, towards }: Asked): Span | null {
  const runs = kept
    .flatMap((span) => capitalRuns(text, span))
    .filter((run) => !marked.some(({ start, end }) => start < run.end && end > run.start));
  if (towards === "next") return runs.find(({ start }) => start >= from) ?? null;
  return runs.findLast(({ end }) => end <= from) ?? null;
}

function capitalRuns(text: string, block: Span): Span[] {
  const runs: (Span & { count: number })[] = [];
  let open: (Span & { count: number }) | null = null;
  for (const { start, end, text: word } of syllables(text, block)) {
    if (!isCapital(word)) {
      open = null;
      continue;
    }
    if (open && text.slice(open.end, start) === " ") {
      open.end = end;
      open.count += 1;
      continue;
    }
    open = { start, end, count: 1 };
    runs.push(open);
  }
  return runs
    .filter(({ start, count }) => count > 1 || !isSentenceHead(text, block, start))
    .map(({ start, end }) => ({ start, end }));
}

function isCapital(word: string): boolean {
  const first = word.slice(0, 1);
  return first !== first.toLowerCase();
}

function isSentenceHead(text: string, block: Span, at: number): boolean {
  const before = text.slice(block.start, at).replace(/[\s"“”'‘’«»(–—-]+$/u, "");
  return before === "" || /[.!?…:]$/u.test(before);
}
