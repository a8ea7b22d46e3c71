import { type BlockReader, matchIsPlace } from "./block-reader";
import { isSiteNumber, personBegins } from "./place-names";
import { brandFields, clubTowns, districtNames } from "./vocabulary";
import { joined, type Word } from "./words";

const longestBrand = 4;

/** The end of 'Xi măng Núi Mây 1', 'Dược Sông Xanh': a firm by what it makes and a name; 0 when none begins here. */
export function brandEnd(reader: BlockReader, at: number): number {
  const { words, shouted } = reader;
  const word = words[at];
  if (!word?.capital || word.opens || shouted) return 0;
  const start = at + brandFields.lengthAt(words, at);
  const next = words[start];
  if (start === at || !next?.capital || !joined(next) || personBegins(words, start)) return 0;
  const to = reader.listed.has(start) ? townEnd(reader, start) : runEnd(words, start);
  return to > 0 && isSiteNumber(words, to) ? to + 1 : to;
}

/** The end of a town of ours; 0 for others: 'Gỗ Việt Nam' is all of the trade. */
function townEnd({ words, listed }: BlockReader, at: number): number {
  const place = listed.get(at);
  if (!place || !matchIsPlace(place)) return 0;
  const length = Math.max(clubTowns.lengthAt(words, at), districtNames.lengthAt(words, at));
  return length === place.to - at ? place.to : 0;
}

function runEnd(words: readonly Word[], start: number): number {
  let to = start + 1;
  while (to - start < longestBrand && words[to]?.capital && joined(words[to])) to += 1;
  return to;
}
