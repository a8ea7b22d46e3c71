import { startsCapital } from "../starts-capital";
import { syllables } from "../syllables";
import type { EntityFinding, Span } from "../types";
import type { Quotation } from "./quotations";

/**
 * What a clause is made of, for matching: words one by one; names, quotations and bracketed glosses
 * as one piece each; and the marks that divide clauses.
 */
export type Item = Span & {
  kind: "word" | "name" | "quotation" | "gloss" | "mark";
  /** Words and names: lower-case with one tone placement. Marks: the mark. */
  fold: string;
  capital: boolean;
  entity: EntityFinding | null;
  quotation: Quotation | null;
};

export type Sources = {
  text: string;
  /** `foldTone(text)`, made once. */
  folded: string;
  /** In text order. */
  entities: readonly EntityFinding[];
};

type Piece = Span & Pick<Item, "kind" | "entity" | "quotation">;

const divides = /[,;:()[\]?!…]|\.(?=\s|$)|[–—]|(?<=\s)-|-(?=\s)/g;
const longestGloss = 160;

export function itemize(sources: Sources, span: Span, quotations: readonly Quotation[]): Item[] {
  const items: Item[] = [];
  let at = span.start;
  for (const piece of piecesIn(sources, span, quotations)) {
    readPlain(sources, { start: at, end: piece.start }, items);
    items.push({
      ...piece,
      fold: piece.kind === "name" ? sources.folded.slice(piece.start, piece.end) : "",
      capital: piece.kind === "name",
    });
    at = piece.end;
  }
  readPlain(sources, { start: at, end: span.end }, items);
  return items;
}

/** Quotations first, then glosses, then names: what lies inside an earlier piece is left out. */
function piecesIn(sources: Sources, span: Span, quotations: readonly Quotation[]): Piece[] {
  const quoted: Piece[] = within(quotations, span).map((quotation) => ({
    start: quotation.start,
    end: quotation.end,
    kind: "quotation",
    entity: null,
    quotation,
  }));
  const glosses = outside(glossesIn(sources.text, span), quoted);
  const taken = merge(quoted, glosses);
  const names: Piece[] = within(sources.entities, span).map((entity) => ({
    start: entity.start,
    end: entity.end,
    kind: "name",
    entity,
    quotation: null,
  }));
  return merge(taken, outside(names, taken));
}

function glossesIn(text: string, span: Span): Piece[] {
  const found: Piece[] = [];
  let open = -1;
  for (let index = span.start; index < span.end; index += 1) {
    if (text[index] === "(") open = index;
    if (text[index] !== ")" || open < 0) continue;
    if (index - open <= longestGloss) {
      found.push({ start: open, end: index + 1, kind: "gloss", entity: null, quotation: null });
    }
    open = -1;
  }
  return found;
}

function within<Found extends Span>(sorted: readonly Found[], span: Span): Found[] {
  const found: Found[] = [];
  for (let index = firstFrom(sorted, span.start); index < sorted.length; index += 1) {
    const candidate = sorted[index];
    if (candidate === undefined || candidate.start >= span.end) break;
    if (candidate.end <= span.end) found.push(candidate);
  }
  return found;
}

function firstFrom(sorted: readonly Span[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function outside(candidates: readonly Piece[], taken: readonly Piece[]): Piece[] {
  let next = 0;
  return candidates.filter((candidate) => {
    while (next < taken.length && (taken[next]?.end ?? 0) <= candidate.start) next += 1;
    const other = taken[next];
    return other === undefined || other.start >= candidate.end;
  });
}

function merge(left: readonly Piece[], right: readonly Piece[]): Piece[] {
  return [...left, ...right].sort((a, b) => a.start - b.start);
}

function readPlain({ text, folded }: Sources, span: Span, items: Item[]): void {
  if (span.end <= span.start) return;
  let at = span.start;
  for (const word of syllables(text, span)) {
    readMarks(text, { start: at, end: word.start }, items);
    items.push({
      start: word.start,
      end: word.end,
      kind: "word",
      fold: folded.slice(word.start, word.end),
      capital: startsCapital(text, word.start),
      entity: null,
      quotation: null,
    });
    at = word.end;
  }
  readMarks(text, { start: at, end: span.end }, items);
}

function readMarks(text: string, span: Span, items: Item[]): void {
  if (span.end <= span.start || isSingleSpace(text, span)) return;
  // One character more on either side, so that a hyphen sees whether spaces surround it.
  const from = Math.max(0, span.start - 1);
  for (const match of text.slice(from, span.end + 1).matchAll(divides)) {
    const start = from + match.index;
    if (start < span.start || start >= span.end || isInitialStop(text, start)) continue;
    const fold = /[–—-]/.test(match[0]) ? "-" : match[0];
    items.push({
      start,
      end: start + 1,
      kind: "mark",
      fold,
      capital: false,
      entity: null,
      quotation: null,
    });
  }
}

/** What stands between most words. */
function isSingleSpace(text: string, { start, end }: Span): boolean {
  return end === start + 1 && text.charCodeAt(start) === 0x20;
}

/** The stop of 'U.S.' or 'V. Khải' divides nothing. */
function isInitialStop(text: string, at: number): boolean {
  return (
    text[at] === "." &&
    /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /\s\p{L}/u.test(text.slice(at + 1, at + 3))
  );
}
