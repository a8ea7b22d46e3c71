import type { AliasReading } from "../alias-fit";
import type { EntityKind } from "../types";
import { surnames } from "../vi/surnames";
import { type BlockReader, type Expectation, type ListedMatch, matchIsPlace } from "./block-reader";
import { keyOf } from "./phrases";
import {
  abbreviations,
  commonPhrases,
  compounds,
  droppedHeads,
  englishBodyWords,
  givenNames,
  keptHeads,
  levels,
  nameHeads,
  pronounLike,
} from "./vocabulary";
import { joined, type Word } from "./words";

/**
 * Whether a listed name that stands at a word is meant: the readings left, best first; none when the
 * words are something else ('Mỹ thuật', 'ông Đức', 'tiếng Anh').
 */
export function acceptedReadings(
  reader: BlockReader,
  match: ListedMatch,
  expectation: Expectation,
): AliasReading[] {
  const readings = match.readings.filter((reading) => isMeant(reader, match, reading, expectation));
  if (expectation.kind === "person" || isAfterGivenName(reader, match)) {
    return readings.toSorted((a, b) => Number(b.entry.kind === "person") - Number(a.entry.kind === "person"));
  }
  return readings.toSorted((a, b) => Number(a.entry.kind === "person") - Number(b.entry.kind === "person"));
}

function isMeant(
  reader: BlockReader,
  match: ListedMatch,
  { entry, alias }: AliasReading,
  expectation: Expectation,
): boolean {
  const { words } = reader;
  const first = words[match.from];
  if (!first) return false;
  if (!match.capitalised && !smallTailIsMeant(reader, match, entry.kind)) return false;
  if (isInnerPart(reader, match, entry.kind, expectation)) return false;
  if (match.to - match.from === 1 && first.capital && compoundFollows(words, match.from)) return false;
  if (entry.kind === "place" && isNoPlace(reader, match, expectation.honorific)) return false;
  if (entry.kind === "person" && nameGoesOn(reader, match, alias.ambiguous)) return false;
  if (entry.kind === "person" && alias.ambiguous) {
    return expectation.kind === "person" || isAfterGivenName(reader, match);
  }
  return !(alias.ambiguous && first.opens && !isSupported(reader, match));
}

/**
 * 'Thanh Thúy Hằng' is not Thanh Thúy: one more syllable makes another name. Where several follow it may be a
 * headline in capitals, 'Tô Lâm Thăm Mỹ', and only a name that several people have is doubted.
 */
function nameGoesOn({ words, listed }: BlockReader, match: ListedMatch, ambiguous: boolean): boolean {
  const { from, to } = match;
  if (to - from === 1 || words[to - 1]?.foreign || listed.has(to) || !isFurtherSyllable(words[to]))
    return false;
  return ambiguous || !isFurtherSyllable(words[to + 1]);
}

function isFurtherSyllable(word: Word | undefined): boolean {
  return word?.gap === " " && word.capital && !word.foreign && !word.allCaps;
}

/** 'tiếng Anh', 'họ Hàn', 'bà Đức'. */
function isNoPlace({ words }: BlockReader, match: ListedMatch, afterHonorific: boolean): boolean {
  const before = words[match.from - 1]?.key ?? "";
  if (joined(words[match.from]) && (before === "tiếng" || before === "họ")) return true;
  const ambiguous = match.readings.every((reading) => reading.alias.ambiguous);
  // 'cô gái VN', but 'BÀ NGA'
  const first = words[match.from];
  const isShortForm = first?.allCaps === true && first.foreign;
  return afterHonorific && !isShortForm && (match.to - match.from === 1 || ambiguous);
}

/** 'Trung quốc', 'Bắc hàn' are names; 'Hòa bình' at the start of a sentence and 'Bắc hàn gắn' are not. */
function smallTailIsMeant(reader: BlockReader, match: ListedMatch, kind: string): boolean {
  if (kind === "person") return false;
  const { words } = reader;
  if (compoundFollows(words, match.to - 1)) return false;
  return !(words[match.from]?.opens && commonPhrases.has(keyOf(words, match.from, match.to)));
}

function compoundFollows(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.capital || !joined(next)) return false;
  return compounds.has(`${words[at]?.key ?? ""} ${next.key}`);
}

/** A syllable of a longer name that nobody has listed: 'Anh Tuấn', 'Phan Anh', 'Đức Phúc'. */
function isInnerPart(
  reader: BlockReader,
  match: ListedMatch,
  kind: string,
  expectation: Expectation,
): boolean {
  if (match.to - match.from > 1 || kind !== "place") return false;
  if (compoundFollows(reader.words, match.to)) return false;
  const first = reader.words[match.from];
  // 'Malaysia Cheng Tai Leng': a syllable may look Vietnamese, but no Vietnamese name begins so.
  if (first?.foreign && !first.allCaps) return beginsForeigner(reader, match);
  return beginsVietnameseName(reader, match, expectation);
}

function beginsVietnameseName(reader: BlockReader, match: ListedMatch, expectation: Expectation): boolean {
  const next = reader.words[match.to];
  if (!next?.capital || !joined(next) || next.gap === "-" || next.allCaps || next.foreign) return false;
  // 'Nga A-lếch-xây …': a foreign name spelt in syllables.
  const after = reader.words[match.to + 1];
  if (expectation.titled && after?.gap === "-" && !after.capital) return false;
  if (expectation.titled && !expectation.honorific) return !surnames.has(next.key);
  // 'Đức Anh': two short names of countries side by side are somebody.
  const beside = reader.listed.get(match.to);
  return (
    beside === undefined ||
    (next.gap === " " &&
      beside.to - beside.from === 1 &&
      beside.readings.every(({ alias }) => alias.ambiguous))
  );
}

/** 'Victoria Tarasek': a town that people are called after, and a foreign word that nobody has listed. */
function beginsForeigner({ words, listed }: BlockReader, { from, to }: ListedMatch): boolean {
  const [first, next] = [words[from], words[to]];
  if (!first || !next?.foreign || !next.capital || next.allCaps || next.gap !== " ") return false;
  return givenNames.has(first.key) && !givenNames.has(next.key) && !listed.has(to);
}

/** 'George Washington', 'bà Washington': a capitalised foreign word right before. */
function isAfterGivenName(reader: BlockReader, match: ListedMatch): boolean {
  const before = reader.words[match.from - 1];
  return before?.capital === true && before.foreign && joined(reader.words[match.from]) && !before.opens;
}

/** At the start of a sentence 'Anh' is a pronoun unless the text names the country elsewhere too. */
function isSupported(reader: BlockReader, match: ListedMatch): boolean {
  const { words, names } = reader;
  const key = keyOf(words, match.from, match.to);
  if (match.to - match.from > 1) return !commonPhrases.has(key) || match.capitalised;
  if (!pronounLike.has(key)) return true;
  if (names.alone.has(key)) return true;
  const next = reader.listed.get(match.to) ?? reader.listed.get(match.to + 1);
  return next !== undefined && /^(?:,\s|\s)$/.test(words[match.to]?.gap ?? "");
}

/** The end of the branch that bears the name of its country: 'Honda Việt Nam'; else of the name itself. */
export function branchEnd({ words, listed, shouted }: BlockReader, match: ListedMatch): number {
  const last = words[match.to - 1];
  // 'Keeng.vn'
  if (words[match.to]?.gap === "." && /^(?:vn|com|net|org)$/.test(words[match.to]?.text ?? ""))
    return match.to + 1;
  // 'VOV online'
  if (words[match.to]?.key === "online" && joined(words[match.to])) return match.to + 1;
  const tail = shouted ? match.to : brandTailEnd(words, listed, match.to);
  if (tail > match.to) return tail;
  const country = listed.get(match.to);
  if (!country || !matchIsPlace(country) || !joined(words[match.to])) return match.to;
  const isBrand = last?.foreign === true || last?.allCaps === true;
  return isBrand && country.to - country.from > 1 && country.capitalised ? country.to : match.to;
}

/** 'Samsung Electronics', 'VNPT IT': a listed firm's branch by a foreign word or a short form. */
function brandTailEnd(words: readonly Word[], listed: BlockReader["listed"], start: number): number {
  let to = start;
  while (to - start < 2) {
    const word = words[to];
    if (!word?.capital || word.gap !== " " || word.opens || listed.has(to)) break;
    // 'Quốc hội TP …'
    if (levels.lengthAt(words, to) > 0) break;
    const isShort = word.allCaps && /^\p{Lu}{2,4}$/u.test(word.text) && !abbreviations.has(word.key);
    if (!isShort && !(word.foreign && englishBodyWords.has(word.key))) break;
    to += 1;
  }
  return words[to]?.allCaps && joined(words[to]) ? start : to;
}

/** 'CLB Nam Định', at the start of a sentence 'Đài NHK': listed with a head that is no part of the name. */
export function withoutHead(reader: BlockReader, match: ListedMatch): ListedMatch {
  const { words } = reader;
  const title = officeLength(reader, match);
  if (title > 0)
    return { ...match, from: match.from + title, start: words[match.from + title]?.start ?? match.start };
  const dropped = droppedHeads.lengthAt(words, match.from);
  const opening =
    words[match.from]?.opens && keptHeads.lengthAt(words, match.from) === 0
      ? nameHeads.lengthAt(words, match.from)
      : 0;
  const head = Math.max(dropped, opening);
  const [next, end] = [words[match.from + head], match.to - match.from];
  if (head === 0 || head >= end || !next || (dropped === 0 && !next.foreign && !next.allCaps)) return match;
  return { ...match, from: match.from + head, start: next.start };
}

/** 'Giáo hoàng Tarasek' is listed with the office; whoever holds it is named without. */
function officeLength({ words, lexicon }: BlockReader, { from, to, readings }: ListedMatch): number {
  if (readings[0]?.entry.kind !== "person") return 0;
  const length = lexicon.offices.lengthAt(words, from);
  return length > 1 && from + length < to && words[from + length]?.capital ? length : 0;
}

/** 'U.S. National Security Council', 'Hà Nội FC': a listed place that begins the name of a body. */
export function beginsBody(reader: BlockReader, match: ListedMatch, expected: EntityKind | null): boolean {
  const first = reader.words[match.from];
  if (match.to - match.from === 1 && !first?.foreign && !first?.allCaps) return false;
  if (hasBranch(reader, match)) return false;
  if (isBrandWord(reader, match, expected)) return true;
  let last = match.to - 1;
  while (reader.words[last + 1]?.capital && followsTightly(reader, last + 1, match)) last += 1;
  return last >= match.to && englishBodyWords.has(reader.words[last]?.key ?? "");
}

/** 'Vietnam Report': the English name of a place in a Vietnamese text begins the name of a firm. */
function isBrandWord(
  { words, listed, lexicon }: BlockReader,
  match: ListedMatch,
  expected: EntityKind | null,
): boolean {
  const [first, next] = [words[match.from], words[match.to]];
  if (!lexicon.foreignIsName || match.to - match.from > 1 || !matchIsPlace(match)) return false;
  const known = /^(?:vietnam|saigon|hanoi|asia|indochina|mekong|europe)$/.test(first?.key ?? "");
  if (!first?.foreign || (!known && expected !== "organisation")) return false;
  return next?.capital === true && next.foreign && joined(next) && !listed.has(match.to);
}

/** 'Northwind Power Service': a listed firm with its branch behind it, which `branchEnd` adds. */
function hasBranch(reader: BlockReader, match: ListedMatch): boolean {
  const isBody = match.readings[0]?.entry.kind === "organisation";
  return isBody && reader.lexicon.foreignIsName && branchEnd(reader, match) > match.to;
}

function followsTightly(reader: BlockReader, at: number, match: ListedMatch): boolean {
  return joined(reader.words[at]) || (at === match.to && reader.words[at]?.gap === ". ");
}
