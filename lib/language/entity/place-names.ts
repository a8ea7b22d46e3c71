import type { EntityKind } from "../types";
import type { BlockReader, Expectation } from "./block-reader";
import { keyOf } from "./phrases";
import { surnames } from "../vi/surnames";
import { matchIsPlace } from "./block-reader";
import {
  compounds,
  counters,
  fieldWords,
  givenNames,
  houseHeads,
  innerPlaceHeads,
  insidePrepositions,
  levels,
  numberedHeads,
  seatsOfPower,
  siteWords,
  venueHeads,
} from "./vocabulary";
import { joined, type Word } from "./words";

/** A place whose name begins with what sort of place it is. */
export type HeadedPlace = { from: number; to: number; headLength: number };

const numbered =
  /^(?:quốc lộ|tỉnh lộ|hương lộ|quận|phường|đường|đường số|phố số|ngõ số|hẻm số|khối phố|xóm|ấp|khóm|thôn|bản|tổ|khu phố|tổ dân phố|ngõ|ngách|hẻm|kiệt|vành đai|kênh|đại lộ số)$/;

/** 'sông Hồng', 'Nhà hát …', 'quốc lộ 1': the head is part of the name; null when it is not. */
export function headedPlaceAt(reader: BlockReader, at: number, expectation: Expectation): HeadedPlace | null {
  const { words, listed } = reader;
  const word = words[at];
  const venue = venueLength(words, at);
  const inner = isSyllableOfPerson(words, at) ? 0 : innerPlaceHeads.lengthAt(words, at);
  const headLength = Math.max(venue, inner);
  const start = at + headLength;
  const next = words[start];
  if (headLength === 0 || !next || !joined(next) || listed.has(at)) return null;
  // 'Báo Sông Xanh' is no river.
  if (expectation.kind === "organisation") return null;
  const number = numberedPlace(words, at, start);
  if (number !== undefined) return number;
  const to = placeNameEnd(reader, start, expectation.titled);
  const isHouse = word?.capital === true && houseHeads.lengthAt(words, at) > 0;
  if (to === start || (expectation.titled && to > start + 1 && !isHouse)) return null;
  return venue > 0 || needsHead(reader, start, to) ? { from: at, to, headLength } : null;
}

/** 'đường 3/2', 'quốc lộ 1'; null where the number is a date or counts, undefined where none stands. */
function numberedPlace(words: readonly Word[], at: number, start: number): HeadedPlace | null | undefined {
  const cue = keyOf(words, at, start);
  const headLength = start - at;
  if (namedByDay.test(cue) && isDay(words, start)) {
    const dated = /^(?:ngày|hôm|từ|sáng|chiều|tối)$/.test(words[at - 1]?.key ?? "");
    return dated || words[start + 2]?.gap === "/" ? null : { from: at, to: start + 2, headLength };
  }
  if (!/^\p{Lu}{0,2}\d{1,4}\p{Lu}?$/u.test(words[start]?.text ?? "") || !numbered.test(cue)) return undefined;
  return isCount(words, start) ? null : { from: at, to: start + 1, headLength };
}

const namedByDay = /^(?:đường|phố|đại lộ|cầu|công viên|quảng trường)$/;

/** '3/2', '30-4': a day that a street or a school is called after. */
export function isDay(words: readonly Word[], at: number): boolean {
  const [day, month] = [words[at], words[at + 1]];
  return (
    /^\d{1,2}$/.test(day?.text ?? "") &&
    /^[/-]$/.test(month?.gap ?? "") &&
    /^\d{1,2}$/.test(month?.text ?? "")
  );
}

/** 'Đình Bảo', 'Hồ Khắc Ngọc': capitals that are nobody's temple or lake. */
export function isSyllableOfPerson(words: readonly Word[], at: number): boolean {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]];
  if (!word?.capital || !next?.capital || next.foreign || !joined(next)) return false;
  if (/^(?:đình|kiệt)$/.test(word.key)) return true;
  return word.key === "hồ" && third?.capital === true && joined(third) && !third.foreign;
}

/** 'Nhà hát'; at the start of a sentence only a long head that the rest is not called without: 'Khu lưu niệm …'. */
function venueLength(words: readonly Word[], at: number): number {
  if (!words[at]?.capital || isSyllableOfPerson(words, at)) return 0;
  const length = venueHeads.lengthAt(words, at);
  return words[at]?.opens && length < 3 ? 0 : length;
}

/** 'sông Hồng' is no name without its head, 'đảo Síp' and 'sông Mekong' are. */
function needsHead({ words, listed }: BlockReader, start: number, to: number): boolean {
  const known = listed.get(start);
  if (known && matchIsPlace(known) && !known.readings[0]?.alias.ambiguous) return false;
  return to === start + 1 && words[start]?.foreign === false;
}

const longestName = 10;

function placeNameEnd(reader: BlockReader, start: number, titled: boolean): number {
  const { words } = reader;
  let to = start;
  while (to < words.length && to - start < longestName) {
    if (titled && to > start && foreignerBegins(words, to)) break;
    // 'Giám đốc Nhà hát Chèo Hà Nội Lê Văn Bền'
    if (titled && to > start && holderBegins(words, to)) break;
    const step = placeStep(reader, to);
    if (step === 0) break;
    to += step;
  }
  return to;
}

/** How many words of a place's name stand at one; 0 where it ends. */
function placeStep({ words, listed, lexicon }: BlockReader, at: number): number {
  const word = words[at];
  if (!word || !joined(word) || /^\p{N}/u.test(word.text)) return 0;
  const field = Math.max(fieldWords.lengthAt(words, at), siteWords.lengthAt(words, at));
  if (!word.capital && !leadsToCapital(words, at, field)) return 0;
  const office = word.capital ? lexicon.offices.lengthAt(words, at) : 0;
  // 'Khu lưu niệm Chủ tịch …'
  if (office > 1 && words[at + office]?.capital && joined(words[at + office])) return office;
  const unit = word.capital ? numberedUnit(words, at) : 0;
  if (unit > 0) return unit;
  const known = (listed.get(at)?.to ?? at) - at;
  // 'bảo vệ đảo Bắt đầu từ …': a stop is missing.
  if (field === 0 && known === 0 && word.capital && beginsCompound(words, at)) return 0;
  return Math.max(1, field, known);
}

/** 'Nhà thi đấu Quân khu 5' */
function numberedUnit(words: readonly Word[], at: number): number {
  const unit = numberedHeads.lengthAt(words, at);
  const number = words[at + unit];
  return unit > 0 && joined(number) && /^\d{1,3}$/.test(number?.text ?? "") ? unit + 1 : 0;
}

function beginsCompound(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.capital === false && compounds.has(keyOf(words, at, at + 2));
}

function leadsToCapital(words: readonly Word[], at: number, field: number): boolean {
  return field > 0 && words[at + field]?.capital === true && joined(words[at + field]);
}

/** The end of a district or town that its level introduces ('huyện Ba Vì', 'quận 5', 'TP. HCM'); 0 when none. */
export function levelledPlaceEnd(reader: BlockReader, at: number): number {
  const { words, listed } = reader;
  const length = levels.lengthAt(words, at);
  const start = at + length;
  const next = words[start];
  if (length === 0 || !joined(words[at]) || !next || !(joined(next) || isShortened(words, start))) return 0;
  if (/^(?:\d{1,2}|[IVX]{1,4})$/.test(next.text)) return isCount(words, start) ? 0 : start + 1;
  if (!next.capital) return 0;
  const match = listed.get(start);
  if (match && matchIsPlace(match) && match.to - start > 1) return match.to;
  let to = start + 1;
  while (to - start < longestTown && words[to]?.capital && joined(words[to])) {
    if (to - start > 1 && (personBegins(words, to) || words[to]?.foreign !== next.foreign)) break;
    to += 1;
  }
  return to;
}

/** 'TP. HCM', 'H. Ba Vì' */
function isShortened(words: readonly Word[], at: number): boolean {
  return /^\.\s?$/.test(words[at]?.gap ?? "") && (words[at - 1]?.text.length ?? 3) <= 2;
}

const longestTown = 3;

/** '5 người', '3 tỷ': the number counts what follows and belongs to no name. */
export function isCount(words: readonly Word[], at: number): boolean {
  return joined(words[at + 1]) && counters.lengthAt(words, at + 1) > 0;
}

/** The '1' of 'Xi măng Sông Mây 1', but not of 'thua Sông Mây 1-2'. */
export function isSiteNumber(words: readonly Word[], at: number): boolean {
  if (
    !joined(words[at]) ||
    words[at]?.gap !== " " ||
    !/^\d{1,2}$/.test(words[at]?.text ?? "") ||
    isCount(words, at)
  )
    return false;
  return !/^\s?[-–.,:/%]/.test(words[at + 1]?.gap ?? "") || !/^\d/.test(words[at + 1]?.text ?? "");
}

/** A Vietnamese family name with a given one: 'Lê Thanh Nhị' right behind 'Đảng ủy xã Vĩnh Giang'. */
export function personBegins(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.capital || word.allCaps || !surnames.has(word.key)) return false;
  return next?.capital === true && joined(next) && !next.foreign && !next.allCaps;
}

/** 'Ben Tarasek' right behind 'Ngân hàng Trung ương Mỹ': a foreign given name and another name. */
export function foreignerBegins(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before?.capital || !word?.capital || word.allCaps || word.gap !== " ") return false;
  if (!givenNames.has(word.key) || !next?.capital || !joined(next)) return false;
  return next.foreign || next.text.length === 1;
}

/** Three words or more that look like a person: 'Trường Mầm non Nam Mẫu Bế Thị Then'. */
export function holderBegins(words: readonly Word[], at: number): boolean {
  const third = words[at + 2];
  return personBegins(words, at) && third?.capital === true && joined(third) && !third.foreign;
}

/** 'Lan Hương Cô Lê Thị Sáu': a capital of a new sentence whose stop is missing. */
export function addressesPerson(words: readonly Word[], at: number): boolean {
  if (!/^(?:ông|bà|anh|chị|cô|cậu|thầy|bác)$/.test(words[at]?.key ?? "") || !joined(words[at + 1]))
    return false;
  const third = words[at + 3];
  return personBegins(words, at + 1) && third?.capital === true && joined(third);
}

export function isSeatOfPower({ words }: BlockReader, from: number, to: number): boolean {
  return seatsOfPower.has(keyOf(words, from, to));
}

/** 'Phủ Tổng thống Philippines': the country of a seat of power. */
export function seatOfStateEnd({ words, listed }: BlockReader, at: number): number {
  const country = listed.get(at);
  return country && joined(words[at]) && matchIsPlace(country) ? country.to : at;
}

/** Museums, theatres and parks are bodies, and places where something happens in them; null for other names. */
export function houseKind({ words }: BlockReader, from: number): EntityKind | null {
  if (houseHeads.lengthAt(words, from) === 0) return null;
  const isInside = joined(words[from]) && insidePrepositions.lengthBefore(words, from) > 0;
  return isInside ? "place" : "organisation";
}

/** Seats of power act, or are where something happens. */
export function seatKind({ words }: BlockReader, from: number): EntityKind {
  // 'tại điện Kremlin'
  const start =
    /^(?:điện|dinh|phủ|tòa)$/.test(words[from - 1]?.key ?? "") && joined(words[from]) ? from - 1 : from;
  const inside = joined(words[start]) && insidePrepositions.lengthBefore(words, start) > 0;
  return inside ? "place" : "organisation";
}
