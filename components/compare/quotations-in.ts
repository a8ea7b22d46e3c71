import { syllables } from "@/lib/language/syllables";
import type { Span } from "@/lib/language/types";

const shortest = 4;

/** Where a text quotes directly; one or two quoted words are no quotation. */
export function quotationsIn(text: string) {
  const spans = [...text.matchAll(/“[^“”\n]+”|"[^"\n]+"|«[^«»\n]+»/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => syllables(text.slice(start, end)).length >= shortest);

  function overlap(unit: Span | undefined): boolean {
    return unit !== undefined && spans.some(({ start, end }) => start < unit.end && end > unit.start);
  }
  return { overlap };
}
