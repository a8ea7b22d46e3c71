import { type BlockReader, matchIsPlace } from "./block-reader";
import { foreignerBegins, holderBegins, isCount, isDay, levelledPlaceEnd, personBegins } from "./place-names";
import {
  bodyHeads,
  compounds,
  fieldWords,
  innerWords,
  levels,
  localHeads,
  nameHeads,
  neverInNames,
  neverSyllables,
  numberedParts,
  seatedBodies,
  stateBodies,
  verbFields,
  venueHeads,
  verbsAfterNames,
} from "./vocabulary";
import { joined, type Word } from "./words";

/** A piece of a body's name: `mayEnd` when the name can end with it, `last` when it must. */
export type Part = { to: number; isField: boolean; isNumber: boolean; mayEnd: boolean; last: boolean };

/** Where in the name a piece stands: the head's first word, the first word after it, words since what it deals with. */
export type Place = { head: number; start: number; isName: boolean; isNumbered: boolean; sinceField: number };

const plain = { isField: false, isNumber: false, mayEnd: true, last: false };

/** The next piece of a body's name at a word; null where the name has ended. */
export function partAt(reader: BlockReader, at: number, place: Place): Part | null {
  if (!continuesName(reader, at, place.start) || isAddress(reader, at)) return null;
  if (isOpener(reader.words, at)) return null;
  if (at > place.start && foreignerBegins(reader.words, at)) return null;
  return (
    placePart(reader, at, place) ??
    bodyPart(reader, at, place) ??
    levelPart(reader, at) ??
    numberPart(reader.words, at, place) ??
    fieldPart(reader.words, at, place) ??
    seatPart(reader, at) ??
    stateBodyPart(reader.words, at) ??
    compoundPart(reader, at, place) ??
    wordPart(reader, at, place)
  );
}

/** 'Bộ Tài chính Chiều qua …': a stop is missing. 'Không gian' is no opener. */
function isOpener(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.capital || words[at + 1]?.capital !== false || !neverSyllables.has(word.key)) return false;
  return word.key !== "các" && fieldWords.lengthAt(words, at) === 0 && !isKnownCompound(words, at);
}

/** 'khỏi Đảng ông Lê …' */
function isAddress({ words }: BlockReader, at: number): boolean {
  // With a capital where a stop is missing: 'TTXVN Ông từ trần'.
  const begins = !words[at]?.capital || words[at + 1]?.capital === false;
  return begins && /^(?:ông|bà|anh|chị|ngài|bác|cụ)$/.test(words[at]?.key ?? "");
}

function placePart(reader: BlockReader, at: number, { head, isName }: Place): Part | null {
  const { words, listed } = reader;
  const match = listed.get(at);
  if (!match || !matchIsPlace(match) || !match.capitalised) return null;
  // 'Hội Mỹ thuật' has nothing to do with 'Mỹ'.
  if (fieldWords.lengthAt(words, at) > match.to - at || isKnownCompound(words, at)) return null;
  const next = words[match.to];
  const agency = next?.allCaps && joined(next) && isAgency(reader, head);
  const to = agency ? acronymEnd(reader, match.to) : match.to;
  if (seatedBodies.lengthAt(words, head) > 0) return { ...plain, to: seatEnd(reader, to), last: true };
  const goesOn =
    isName &&
    ((next?.capital === true && !personBegins(words, match.to) && (!next.foreign || next.allCaps)) ||
      isNumberOfBranch(words, match.to));
  return { ...plain, to, last: !goesOn && levelledPlaceEnd(reader, match.to) === 0 };
}

/** 'Công ty Xi măng Núi Mây 1' */
function isNumberOfBranch(words: readonly Word[], at: number): boolean {
  return joined(words[at]) && /^(?:\d|I{1,3})$/.test(words[at]?.text ?? "") && !isCount(words, at);
}

/** 'Cơ quan CSĐT CATP Hà Nội': a listed body that the first one is part of. */
function bodyPart(
  { words, listed }: BlockReader,
  at: number,
  { head, isName, sinceField }: Place,
): Part | null {
  const match = listed.get(at);
  if (!match || isName || sinceField > 0 || !match.capitalised || match.to - at < 2) return null;
  // 'Sở Nông nghiệp và Môi trường' has nothing to do with the paper of that name.
  if (match.readings.every(({ alias }) => alias.ambiguous) && fieldWords.lengthAt(words, at) > 0) return null;
  return match.readings[0]?.entry.kind === "organisation"
    ? { ...plain, to: match.to, isField: words[head]?.key === "sở", last: true }
    : null;
}

/** 'huyện Ba Vì', 'TP Hà Nội', 'quận 5': the town or district of an authority ends its name. */
function levelPart(reader: BlockReader, at: number): Part | null {
  const to = levelledPlaceEnd(reader, at);
  const isNumber = /^\d/.test(reader.words[to - 1]?.text ?? "");
  return to > 0 ? { ...plain, to, isField: true, isNumber, last: true } : null;
}

/** 'Sư đoàn 316', 'cơ sở 2', 'Trường Tiểu học Bình Minh 1'. */
function numberPart(words: readonly Word[], at: number, place: Place): Part | null {
  const word = words[at];
  // 'Trường Mầm non 20-10'
  const isDayName = at === place.start && place.isName && isDay(words, at);
  if (isDayName || isOrdinal(words, at)) return { ...plain, to: at + 2, isNumber: true };
  if (!word || !/^(?:\d{1,3}\p{Lu}?|[IVX]{1,4})$/u.test(word.text)) return null;
  if (/^[.,]$/.test(words[at + 1]?.gap ?? "") && /^\d/.test(words[at + 1]?.text ?? "")) return null;
  if (numbersNext(words, at)) return null;
  const called = numberedParts.lengthBefore(words, at) > 0;
  if (!called && (isCount(words, at) || !mayBeNumbered(words, at, place))) return null;
  return { ...plain, to: at + 1, isNumber: true };
}

/** 'Công ty Sữa Sông Xanh 2. Công ty Gạo …': a number of a list belongs to what follows it. */
function numbersNext(words: readonly Word[], at: number): boolean {
  if (!/^[.)]\s$/.test(words[at + 1]?.gap ?? "")) return false;
  return bodyHeads.lengthAt(words, at + 1) > 0 || nameHeads.lengthAt(words, at + 1) > 0;
}

/** Right after a head that numbers tell apart, or behind a name. */
function mayBeNumbered(words: readonly Word[], at: number, { start, isName, isNumbered }: Place): boolean {
  return at === start ? isNumbered : isName && words[at - 1]?.capital === true;
}

/** 'Đội CSGT số 2' */
function isOrdinal(words: readonly Word[], at: number): boolean {
  const number = words[at + 1];
  if (words[at]?.key !== "số" || !joined(number) || !/^\d{1,3}$/.test(number?.text ?? "")) return false;
  return !isCount(words, at + 1);
}

function fieldPart(words: readonly Word[], at: number, { start }: Place): Part | null {
  const [word, next] = [words[at], words[at + 1]];
  // 'Phòng, chống …', 'Quản lý khám, chữa bệnh'
  const listed = next?.gap === ", " ? `${word?.key}, ${next.key}` : "";
  if (listed === "phòng, chống") return { ...plain, to: at + 2, isField: true, mayEnd: false };
  if (listed === "khám, chữa") return { ...plain, to: at + 3, isField: true };
  const length = fieldWords.lengthAt(words, at);
  if (length === 0) return null;
  // 'đồng ý' has nothing to do with 'đồng'.
  if (length === 1 && !word?.capital && isKnownCompound(words, at)) return null;
  const isVerb = !word?.capital && verbFields.lengthAt(words, at) === length;
  // 'Tập đoàn Sông Xanh tổ chức …': after a name a small verb is a verb.
  if (isVerb && at > start && words[at - 1]?.capital) return null;
  return { ...plain, to: at + length, isField: true, mayEnd: !isVerb };
}

/** 'Tòa án nhân dân cấp cao tại Đà Nẵng': the seat tells one from the other. */
function seatPart(reader: BlockReader, at: number): Part | null {
  const { words } = reader;
  if (`${words[at - 2]?.key} ${words[at - 1]?.key}` !== "cấp cao") return null;
  const to = seatEnd(reader, at);
  return to > at ? { ...plain, to, last: true } : null;
}

/** The end of 'tại Đà Nẵng' at a word, or the word itself. */
function seatEnd({ words, listed }: BlockReader, at: number): number {
  const match = listed.get(at + 1);
  const seat = words[at]?.key === "tại" && joined(words[at]) && matchIsPlace(match);
  return seat && match ? match.to : at;
}

/** 'Nhóm nữ Đại biểu Quốc hội': not half of 'Quốc hội'. */
function stateBodyPart(words: readonly Word[], at: number): Part | null {
  const length = words[at]?.capital ? stateBodies.lengthAt(words, at) : 0;
  return length > 1 ? { ...plain, to: at + length, isField: true } : null;
}

/** 'Xúc tiến', 'Rau quả': a capital and a small syllable are one word that nobody has listed. */
function compoundPart({ words, listed }: BlockReader, at: number, place: Place): Part | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || place.sinceField > 0 || !isSyllable(word) || !word.capital || word.allCaps)
    return null;
  if (next.capital || !joined(next) || !isSyllable(next) || neverInNames.has(next.key)) return null;
  if (verbsAfterNames.lengthAt(words, at + 1) > 0 || innerWords.lengthAt(words, at + 1) > 0) return null;
  if (levels.lengthAt(words, at + 1) > 0 || (listed.has(at) && !isKnownCompound(words, at))) return null;
  return { ...plain, to: at + 2, isField: true };
}

/** 'Hàn lâm' has nothing to do with 'Hàn'. */
function isKnownCompound(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined && !next.capital && joined(next) && compounds.has(`${words[at]?.key} ${next.key}`)
  );
}

function isSyllable({ foreign, text }: Word): boolean {
  return !foreign && /^\p{L}/u.test(text);
}

function wordPart(reader: BlockReader, at: number, place: Place): Part | null {
  const inner = innerLength(reader, at);
  if (inner > 0) {
    return at === place.start ? null : { ...plain, to: at + inner, isField: true, mayEnd: false };
  }
  if (extendsName(reader, at, place)) return { ...plain, to: at + 1 };
  const bridged = place.isName && bridges(reader, at);
  if (bridged) return { ...plain, to: at + 1, mayEnd: false };
  const across = place.sinceField === 0 && at > place.start ? bridgeToPlace(reader, at) : 0;
  return across > 0 ? { ...plain, to: at + across, isField: true, mayEnd: false } : null;
}

const longestBridge = 4;

/** 'Trung tâm Kiểm soát bệnh tật tỉnh Hà Giang': small words up to the town of an authority. */
function bridgeToPlace(reader: BlockReader, start: number): number {
  const { words, listed } = reader;
  for (let at = start; at < start + longestBridge; at += 1) {
    const word = words[at];
    if (!word || !joined(word) || word.capital || !isSyllable(word) || neverInNames.has(word.key)) return 0;
    if (verbsAfterNames.lengthAt(words, at) > 0) return 0;
    const next = words[at + 1];
    const place = listed.get(at + 1);
    const listedPlace = place && matchIsPlace(place) && place.to - place.from > 1 && joined(next);
    if (listedPlace || levelledPlaceEnd(reader, at + 1) > 0) return at + 1 - start;
  }
  return 0;
}

function isAgency(reader: BlockReader, head: number): boolean {
  return reader.words[head]?.key === "hãng" || reader.words[head]?.key === "đài";
}

/** 'ITAR – TASS': acronyms with a dash between. */
function acronymEnd(reader: BlockReader, at: number): number {
  const next = reader.words[at + 1];
  return next?.allCaps && /^\s?[-–]\s?$/.test(next.gap) ? at + 2 : at + 1;
}

function continuesName(reader: BlockReader, at: number, start: number): boolean {
  const word = reader.words[at];
  if (joined(word)) return true;
  if (!word || at === start) return false;
  const isField = fieldWords.lengthAt(reader.words, at) > 0;
  if (/^\s?[-–&]\s?$/.test(word.gap) || word.gap === ".") {
    return word.capital && (word.gap === "-" || !isHead(reader.words, at) || isField);
  }
  if (word.gap === ". " && /^(?:tp|tx|q|p|h)$/.test(reader.words[at - 1]?.key ?? "")) return word.capital;
  // 'Bộ Văn hóa, Thể thao và Du lịch': the list must end in 'và'.
  return word.gap === ", " && word.capital && isField && listEnds(reader, at);
}

function listEnds(reader: BlockReader, at: number): boolean {
  let next = at;
  for (let count = 0; count < 4; count += 1) {
    next += Math.max(1, fieldWords.lengthAt(reader.words, next));
    const word = reader.words[next];
    if (!word) return false;
    if (word.key === "và" && joined(word)) {
      const after = reader.words[next + 1];
      return after?.capital === true && fieldWords.lengthAt(reader.words, next + 1) > 0;
    }
    if (word.gap !== ", ") return false;
  }
  return false;
}

/** Small words inside a name: 'và', 'số', followed by more of the name. */
function innerLength(reader: BlockReader, at: number): number {
  const { words } = reader;
  // 'Người Lao Động' begins with no small word.
  const length = words[at]?.capital ? 0 : innerWords.lengthAt(words, at);
  const next = words[at + length];
  if (length === 0 || !next || !joined(next)) return 0;
  if (/^\d/.test(next.text)) return words[at]?.key === "số" ? length : 0;
  const field = fieldWords.lengthAt(words, at + length);
  if (isHead(words, at + length)) return 0;
  if (next.capital) return field > 0 || isCompound(words, at + length) ? length : 0;
  // 'Quỹ Phát triển khoa học và công nghệ Quốc gia': small ones need more of the name behind them.
  const after = at + length + field;
  if (field === 0 || !joined(words[after])) return 0;
  const goesOn = words[after]?.capital && (fieldWords.lengthAt(words, after) > 0 || reader.listed.has(after));
  return goesOn || levelledPlaceEnd(reader, after) > 0 ? length : 0;
}

function isHead(words: readonly Word[], at: number): boolean {
  return (
    Math.max(bodyHeads.lengthAt(words, at), nameHeads.lengthAt(words, at), venueHeads.lengthAt(words, at)) > 0
  );
}

/** 'Lâm sản' behind 'Gỗ và'. */
function isCompound(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !isSyllable(word) || !isSyllable(next) || isHead(words, at)) return false;
  return (
    !next.capital &&
    joined(next) &&
    !neverInNames.has(next.key) &&
    verbsAfterNames.lengthAt(words, at + 1) === 0
  );
}

/** 'Công ty Thủy điện Vĩnh …': one small syllable between two capitalised Vietnamese ones. */
function bridges({ words }: BlockReader, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word || !before?.capital || before.foreign || before.allCaps) return false;
  if (word.capital || word.foreign || neverInNames.has(word.key)) return false;
  return next?.capital === true && joined(next) && !next.foreign;
}

/** A further capitalised word, or the number after 'số'. */
function extendsName(reader: BlockReader, at: number, { head, start, isName, sinceField }: Place): boolean {
  const { words, lexicon } = reader;
  const word = words[at];
  if (!word) return false;
  if (/^\d/.test(word.text)) return words[at - 1]?.key === "số";
  if (!word.capital || neverInNames.has(word.key) || isHyphenated(words, at)) return false;
  if (at === start) return true;
  if (isName) return sinceField < 2 || !holderBegins(words, at);
  // After what the body deals with, a person may follow: 'Bộ Ngoại giao Marie …'.
  // 'Huyện ủy Krông Búk'
  if (word.foreign && sinceField === 1 && words[at - 1]?.foreign) return localHeads.lengthAt(words, head) > 0;
  if (word.foreign || lexicon.offices.lengthAt(words, at) > 0) return false;
  return !personBegins(words, at) || (localHeads.lengthAt(words, head) > 0 && !holderBegins(words, at));
}

/** 'Mác-tin', 'Gyeong-min': a foreign name spelt in syllables. */
function isHyphenated(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.gap === "-" && !next.capital;
}
