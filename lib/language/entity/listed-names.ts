import type { AliasReading } from "../gazetteer";
import { surnames } from "../vi/surnames";
import type { BlockReader, Expectation, ListedMatch } from "./block-reader";
import { keyOf } from "./phrases";
import { commonPhrases, compounds, englishBodyWords, pronounLike } from "./vocabulary";
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
  if (entry.kind === "person" && alias.ambiguous) {
    return expectation.kind === "person" || isAfterGivenName(reader, match);
  }
  return !(alias.ambiguous && first.opens && !isSupported(reader, match));
}

/** 'tiếng Anh', 'họ Hàn', 'bà Đức'. */
function isNoPlace({ words }: BlockReader, match: ListedMatch, afterHonorific: boolean): boolean {
  const before = words[match.from - 1]?.key ?? "";
  if (joined(words[match.from]) && (before === "tiếng" || before === "họ")) return true;
  const ambiguous = match.readings.every((reading) => reading.alias.ambiguous);
  return afterHonorific && (match.to - match.from === 1 || ambiguous);
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
  const next = reader.words[match.to];
  if (!next?.capital || !joined(next) || next.gap === "-" || next.allCaps || next.foreign) return false;
  if (expectation.titled && !expectation.honorific) return !surnames.has(next.key);
  return reader.listed.get(match.to) === undefined;
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

/** 'U.S. National Security Council', 'Hà Nội FC': a listed place that begins the name of a body. */
export function beginsBody(reader: BlockReader, match: ListedMatch): boolean {
  const first = reader.words[match.from];
  if (match.to - match.from === 1 && !first?.foreign && !first?.allCaps) return false;
  let last = match.to - 1;
  while (reader.words[last + 1]?.capital && followsTightly(reader, last + 1, match)) last += 1;
  return last >= match.to && englishBodyWords.has(reader.words[last]?.key ?? "");
}

function followsTightly(reader: BlockReader, at: number, match: ListedMatch): boolean {
  return joined(reader.words[at]) || (at === match.to && reader.words[at]?.gap === ". ");
}
