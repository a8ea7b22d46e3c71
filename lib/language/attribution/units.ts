import { sentences } from "../sentences";
import type { Span } from "../types";
import type { Quotation } from "./quotations";

/** Sentences, but a full stop inside a quotation does not end one. */
export function findUnits(text: string, span: Span, quotations: readonly Quotation[]): Span[] {
  const units: Span[] = [];
  let next = 0;
  for (const sentence of sentences(text, span)) {
    const last = units.at(-1);
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= sentence.start) next += 1;
    const open = quotations[next];
    const continues = open !== undefined && open.start < sentence.start && open.end > sentence.start;
    if (last && continues) last.end = sentence.end;
    else units.push({ ...sentence });
  }
  return units;
}
