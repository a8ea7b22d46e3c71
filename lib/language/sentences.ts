import { abbreviations as english } from "./en/abbreviations";
import { foldTone } from "./fold";
import type { Span } from "./types";
import { abbreviations as vietnamese } from "./vi/abbreviations";

const ends = unitTable(".!?…");
const closers = unitTable(`"'”’»)]›`);
const lineBreak = 0x0a;
const uncapitalised = new Set(["vs", "vd", "etc", "approx"]);
const startsSentence = /^["'“‘«([—–-]*\s?[\p{Lu}\p{Lt}\p{N}]/u;
const opensQuotation = new Set(["“", "‘", "«", '"']);

/**
 * Sentences with their closing quotation marks, without the white space around them. A line break
 * always ends one; a full stop only before something that can open the next.
 */
export function sentences(text: string, span?: Span): Span[] {
  const last = span?.end ?? text.length;
  const found: Span[] = [];
  let start = span?.start ?? 0;
  let index = start;
  while (index < last) {
    const unit = text.charCodeAt(index);
    if (unit === lineBreak) {
      pushTrimmed(text, start, index, found);
      start = index + 1;
      index = start;
      continue;
    }
    if (ends[unit] !== 1) {
      index += 1;
      continue;
    }
    const stop = index;
    while (index < last && ends[text.charCodeAt(index)] === 1) index += 1;
    const single = index === stop + 1 && text[stop] === ".";
    while (index < last && closers[text.charCodeAt(index)] === 1) index += 1;
    if (index < last && isBoundary(text, { stop, after: index, single, last })) {
      pushTrimmed(text, start, index, found);
      start = index;
    }
  }
  pushTrimmed(text, start, last, found);
  return found;
}

/** By UTF-16 unit, 1 for those that are in `units`: asked for every letter of every text. */
function unitTable(units: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < units.length; at += 1) table[units.charCodeAt(at)] = 1;
  return table;
}

type Stop = { stop: number; after: number; single: boolean; last: number };

function isBoundary(text: string, { stop, after, single, last }: Stop): boolean {
  const next = text.slice(after, Math.min(after + 6, last));
  const spaced = /^\s/.test(next);
  // Scraped text loses the space after a full stop: 'đến nơi.Ông' still ends a sentence.
  if (!spaced && !isGluedStart(text, stop, next)) return false;
  const opening = next.trimStart();
  if (opening === "" || opening.startsWith("\n")) return true;
  if (!startsSentence.test(opening) && !opensQuotation.has(opening[0] ?? "")) return false;
  return !(single && after === stop + 1 && isAbbreviation(text, stop));
}

/** 'đến nơi.Ông': a small-letter word, the stop, a capitalised word; not 'Mail.Ru'. */
function isGluedStart(text: string, stop: number, next: string): boolean {
  const word = wordBefore(text, stop);
  return /^\p{Ll}/u.test(word) && !word.includes(".") && /^[\p{Lu}“]/u.test(next);
}

/** The word before the full stop is a known short form, an initial ('J.') or dotted ('U.S.'). */
function isAbbreviation(text: string, stop: number): boolean {
  const word = wordBefore(text, stop);
  if (/^[A-ZĐ]$/.test(word) || /\.\p{L}$/u.test(word)) return true;
  const folded = foldTone(word);
  if (uncapitalised.has(folded)) return true;
  if (!/^\p{Lu}/u.test(word)) return false;
  if (vietnamese.has(folded)) return true;
  // 'Sen. Hill' but not the end of 'ông Hun Sen.'
  return english.has(folded) && !/^\p{Lu}[\p{L}\p{M}]*$/u.test(wordBefore(text, stop - word.length - 1));
}

function wordBefore(text: string, end: number): string {
  return /[\p{L}\p{M}.]+$/u.exec(text.slice(Math.max(0, end - 12), Math.max(0, end)))?.[0] ?? "";
}

function pushTrimmed(text: string, start: number, end: number, found: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
  if (to > from) found.push({ start: from, end: to });
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
}
