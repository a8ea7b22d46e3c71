import type { EntityKind } from "../types";
import type { BlockReader, Expectation } from "./block-reader";
import { keyOf } from "./phrases";
import { fieldWords, innerPlaceHeads, insidePrepositions, seatsOfPower, venueHeads } from "./vocabulary";
import { joined, type Word } from "./words";

/** A place whose name begins with what sort of place it is. */
export type HeadedPlace = { from: number; to: number; headLength: number };

const numbered = /^(?:quốc lộ|tỉnh lộ|quận|phường|đường)$/;

/** 'sông Hồng', 'Nhà hát …', 'quốc lộ 1': the head is part of the name; null when it is not. */
export function headedPlaceAt(reader: BlockReader, at: number, expectation: Expectation): HeadedPlace | null {
  const { words, listed } = reader;
  const word = words[at];
  const venue = word?.capital && !word.opens ? venueHeads.lengthAt(words, at) : 0;
  const inner = innerPlaceHeads.lengthAt(words, at);
  const headLength = Math.max(venue, inner);
  const start = at + headLength;
  const next = words[start];
  if (headLength === 0 || !next || !joined(next) || listed.has(at)) return null;
  // 'Báo Sông Xanh' is no river.
  if (expectation.kind === "organisation") return null;
  if (/^\d{1,3}\p{Lu}?$/u.test(next.text) && numbered.test(keyOf(words, at, start))) {
    return { from: at, to: start + 1, headLength };
  }
  const to = placeNameEnd(reader, start);
  const oneSyllable = to === start + 1;
  if (to === start || (expectation.titled && !oneSyllable)) return null;
  return venue > 0 || (oneSyllable && !next.foreign) ? { from: at, to, headLength } : null;
}

const longestName = 8;

function placeNameEnd({ words, listed }: BlockReader, start: number): number {
  let to = start;
  while (to < words.length && to - start < longestName) {
    const word = words[to];
    const field = fieldWords.lengthAt(words, to);
    if (!word || !joined(word) || /^\p{N}/u.test(word.text)) break;
    if (!word.capital && !leadsToCapital(words, to, field)) break;
    to = listed.get(to)?.to ?? to + Math.max(1, field);
  }
  return to;
}

function leadsToCapital(words: readonly Word[], at: number, field: number): boolean {
  return field > 0 && words[at + field]?.capital === true && joined(words[at + field]);
}

export function isSeatOfPower({ words }: BlockReader, from: number, to: number): boolean {
  return seatsOfPower.has(keyOf(words, from, to));
}

/** Seats of power act, or are where something happens. */
export function seatKind({ words }: BlockReader, from: number): EntityKind {
  const inside = joined(words[from]) && insidePrepositions.lengthBefore(words, from) > 0;
  return inside ? "place" : "organisation";
}
