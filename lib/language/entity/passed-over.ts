import { type BlockReader, type Expectation, type ListedMatch, matchIsPlace } from "./block-reader";
import type { EntityKind } from "../types";
import { institutionAt } from "./institutions";
import {
  bodyHeads,
  commonBodies,
  compounds,
  eventNames,
  englishEventWords,
  headCompounds,
  nameHeads,
  nonEntityHeads,
  productNouns,
  placeHeads,
  channelNouns,
  peopleNouns,
  peoples,
  socialNetworks,
  standards,
  tickerNouns,
  units,
  makers,
  givenNames,
  englishBodyWords,
} from "./vocabulary";
import { surnames } from "../vi/surnames";
import { keyOf } from "./phrases";
import { titleAt } from "./title-phrases";
import { joined, type Word } from "./words";

type Run = { from: number; to: number };

/** How many words from here on hold capitals, or look like heads, and name nothing; 0 when none. */
export function passedOver(reader: BlockReader, at: number): number {
  const word = reader.words[at];
  if (!word) return 0;
  return (
    compound(reader, at, word) ||
    calendar(reader, at, word) ||
    compass(reader, at, word) ||
    product(reader, at, word) ||
    measure(reader, at, word) ||
    documentNumber(reader, at, word) ||
    commonBody(reader, at, word) ||
    people(reader, at, word) ||
    channel(reader, at, word) ||
    contest(reader, at, word) ||
    event(reader, at, word)
  );
}

/** 'người Tày', 'tiếng Anh': peoples without a country, and languages. */
function people({ words, listed }: BlockReader, at: number, word: Word): number {
  if (!word.capital) return 0;
  const match = listed.get(at);
  if (joined(word) && /^(?:tiếng|chữ)$/.test(words[at - 1]?.key ?? "")) return language(words, at, match);
  const length = peoples.lengthAt(words, at);
  if (length === 0 || (match && match.to - at > length)) return 0;
  if (joined(words[at + length]) && words[at + length]?.capital) return 0;
  if (joined(word) && peopleNouns.lengthBefore(words, at) > 0) return length;
  return !match && isListOfPeoples(words, at, at + length) ? length : 0;
}

/** 'tiếng Anh'; 'nổi tiếng Anh' is something else. */
function language(words: readonly Word[], at: number, match: ListedMatch | undefined): number {
  if (/^(?:nổi|lên|danh|có|mang|lừng|mất|đánh)$/.test(words[at - 2]?.key ?? "")) return 0;
  return match ? match.to - at : Math.max(1, peoples.lengthAt(words, at));
}

/** 'các dân tộc: Tày, Nùng, Chăm' */
function isListOfPeoples(words: readonly Word[], from: number, to: number): boolean {
  if (words[from]?.gap === ", " && peoples.has(words[from - 1]?.key ?? "")) return true;
  return words[to]?.gap === ", " && peoples.lengthAt(words, to) > 0;
}

/** 'trên Facebook', 'tài khoản Twitter': where somebody writes, not who acts. */
function channel({ words }: BlockReader, at: number, word: Word): number {
  if (!word.capital || !joined(word) || socialNetworks.lengthAt(words, at) === 0) return 0;
  return channelNouns.lengthBefore(words, at) > 0 ? socialNetworks.lengthAt(words, at) : 0;
}

/** 'China Open', 'Paris Masters', 'giải Thụy Sĩ mở rộng': a contest that bears the name of its place. */
function contest(reader: BlockReader, at: number, word: Word): number {
  const { words, listed } = reader;
  const match = listed.get(at);
  if (!word.capital || !match) return 0;
  const end = capitalsFrom(reader, match.to, 0);
  const named = words.slice(match.to, end).some(({ key, foreign }) => foreign && englishEventWords.has(key));
  if (named) return end - at;
  const isOpen =
    words[match.to]?.key === "mở" && words[match.to + 1]?.key === "rộng" && joined(words[match.to]);
  return isOpen && (words[at - 1]?.key === "giải" || words[match.to]?.capital) ? match.to + 2 - at : 0;
}

/** 'yêu cầu Mỹ' is not a bridge, 'thị trường Anh' no school. */
function compound(reader: BlockReader, at: number, word: Word): number {
  if (word.capital) return 0;
  const length = headCompounds.lengthAt(reader.words, at) || (isCompoundWithTitle(reader, at) ? 2 : 0);
  return length > 0 && titleAt(reader, at) === null ? length : 0;
}

/** 'công bố Khu …': no father. */
function isCompoundWithTitle(reader: BlockReader, at: number): boolean {
  const { words, lexicon } = reader;
  const next = words[at + 1];
  if (!next || next.capital || !joined(next) || lexicon.honorifics.lengthAt(words, at + 1) !== 1)
    return false;
  return compounds.has(keyOf(words, at, at + 2));
}

/** 'thứ Hai', 'tháng Giêng': capitals of the calendar. */
function calendar({ words }: BlockReader, at: number, word: Word): number {
  const before = words[at - 1]?.key ?? "";
  if (word.capital && joined(words[at + 1]) && isLunarYear(words, at)) return 2;
  if (!word.capital || !joined(word) || !/^(?:thứ|lễ|tháng)$/.test(before)) return 0;
  return /^(?:hai|ba|tư|năm|sáu|bảy|mười|giêng|chạp|nhật)$/.test(word.key) ? 1 : 0;
}

/** 'Giáp Thìn', 'Đinh Tỵ'. */
function isLunarYear(words: readonly Word[], at: number): boolean {
  if (!/^(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)$/.test(words[at]?.key ?? "")) return false;
  const next = words[at + 1];
  return (
    next?.capital === true && /^(?:tý|sửu|dần|mão|mẹo|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)$/.test(next.key)
  );
}

/** 'phía Tây Nam': points of the compass, unless the gazetteer knows a region of that name. */
function compass({ words, listed }: BlockReader, at: number, word: Word): number {
  const next = words[at + 1];
  if (!word.capital) return isPartOfCountry(words, listed, at) ? 2 : 0;
  if ((listed.get(at)?.to ?? 0) <= at + 1 && pointsTo(words, at)) return 1;
  if (listed.has(at) || !next?.capital || !joined(next)) return 0;
  if (words[at + 2]?.capital && joined(words[at + 2])) return 0;
  return /^(?:đông|tây) (?:bắc|nam)$/.test(`${word.key} ${next.key}`) ? 2 : 0;
}

/** 'miền Bắc Chí Lợi': a part of the country that is named. */
function isPartOfCountry(words: readonly Word[], listed: BlockReader["listed"], at: number): boolean {
  if (words[at]?.key !== "miền" || !/^(?:bắc|nam|trung|đông|tây)$/.test(words[at + 1]?.key ?? ""))
    return false;
  return joined(words[at + 2]) && matchIsPlace(listed.get(at + 2));
}

/** 'phía Nam Volgograd' */
function pointsTo(words: readonly Word[], at: number): boolean {
  const point = /^(?:đông|tây|nam|bắc)$/;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !joined(word) || !point.test(word.key) || point.test(next?.key ?? "")) return false;
  return /^(?:phía|hướng|bờ)$/.test(before?.key ?? "");
}

/** 'Hội đồng Quản trị', 'Ban Tổ chức': with more behind it, it is a name. */
function commonBody({ words, listed }: BlockReader, at: number, word: Word): number {
  const length = word.capital && !listed.has(at) ? commonBodies.lengthAt(words, at) : 0;
  const next = words[at + length];
  return length > 0 && !(next?.capital && joined(next)) ? length : 0;
}

/** '51/2013/NĐ-CP', 'Nghị quyết 36-NQ/TW': signs of who issued a paper. */
function documentNumber({ words }: BlockReader, at: number, word: Word): number {
  if (!word.capital) return 0;
  const numbered = /^\s?[/–-]\s?$/.test(word.gap) && /^\d+$/.test(words[at - 1]?.text ?? "");
  if (!numbered || !/^(?:NĐ|QĐ|NQ|TT|TTLT|CT|CV|TB|KH|HD|KL|BC|TTr|UBTVQH\d*|QH\d*|PL|L)$/.test(word.text))
    return 0;
  let to = at + 1;
  while (words[to]?.capital && /^\s?[/–-]\s?$/.test(words[to]?.gap ?? "")) to += 1;
  return to - at;
}

/** 'iPad Mini': a small letter before a capital, and what goes with it. */
function product(reader: BlockReader, at: number, word: Word): number {
  return word.smallThenCapital ? capitalsFrom(reader, at + 1, 0) - at : 0;
}

/** '16 GB', 'Bluetooth 4.0 LE', 'HTTPS': what is counted, and what a device can. */
function measure(reader: BlockReader, at: number, word: Word): number {
  const { words, listed } = reader;
  if (!word.capital) return 0;
  const isCounted = units.has(word.key) && !listed.has(at) && /^[ \u00A0]?$/.test(word.gap);
  if (isCounted && /^\p{N}/u.test(words[at - 1]?.text ?? "")) return 1;
  const length = standards.lengthAt(words, at);
  if (length === 0 || (listed.get(at)?.to ?? 0) > at + length || isLowKey(words, at, length)) return 0;
  return capitalsFrom(reader, at + length, 0) - at;
}

/** 'Edge' and 'Raw' with small letters may be anybody. */
function isLowKey(words: readonly Word[], at: number, length: number): boolean {
  return length === 1 && words[at]?.allCaps === false && /^\p{Lu}\p{Ll}+$/u.test(words[at]?.text ?? "");
}

/** Events, laws, works: every name inside them is passed over. */
function event(reader: BlockReader, at: number, word: Word): number {
  const { words, listed } = reader;
  if (!word.capital) return 0;
  const name = eventNames.lengthAt(words, at);
  if (name > 0 && (listed.get(at)?.to ?? 0) <= at + name) return capitalsFrom(reader, at + name, 0) - at;
  const head = nonEntityHeads.lengthAt(words, at);
  // 'Thứ trưởng', 'Vụ trưởng': an office, no 'thứ' and no 'vụ'.
  if (head > 0 && offices(reader, at) > head) return 0;
  if (head === 0 || word.opens || word.gap.includes("(") || listed.has(at)) return 0;
  if (!joined(words[at + head]) || institutionAt(reader, at)) return 0;
  return capitalsFrom(reader, at + head, 2) - at;
}

function offices({ words, lexicon }: BlockReader, at: number): number {
  return lexicon.offices.lengthAt(words, at);
}

const longest = 12;

/** The end of a row of capitalised words and numbers with at most so many small words between. */
export function capitalsFrom({ words }: BlockReader, start: number, smallBetween: number): number {
  let to = start;
  let small = 0;
  for (let at = start; at < words.length && joined(words[at]) && at - start < longest; at += 1) {
    const counts = words[at]?.capital === true || /^\p{N}/u.test(words[at]?.text ?? "");
    small = counts ? 0 : small + 1;
    if (small > smallBetween || (small > 0 && endsTitle.has(words[at]?.key ?? ""))) break;
    if (counts) to = at + 1;
  }
  return to;
}

/** 'Vòng loại Asian Cup gặp …': no small word of a title but what is said of it. */
const endsTitle = new Set(
  "gặp thắng thua tại ở do được bị đã đang sẽ là khi sau trước từ đến tới vào giữa khai bế vừa nói cho".split(
    " ",
  ),
);

/** 'World Music Awards', 'Asian Cup': a prize or a contest by its English name. */
export function isContest({ words }: BlockReader, { from, to }: Run): boolean {
  return to - from > 1 && words.slice(from, to).some(({ key }) => englishEventWords.has(key));
}

/** 'máy bay Boeing', 'Boeing 787', 'A320': makes and models. */
export function isProduct(reader: BlockReader, { from, to }: Run, expectation: Expectation): boolean {
  const { words } = reader;
  if (expectation.kind !== null) return false;
  if (followsProductNoun(reader, from) || isTicker(reader, { from, to })) return true;
  if (followsCode(words, from)) return true;
  const last = words[to - 1]?.text ?? "";
  // 'PC45', 'C04': offices of the police.
  if (to - from === 1 && /^(?:P[AC]|C)\d{2}$/.test(last) && words[from - 1]?.key !== "khối") return false;
  return isNumbered(words, to) || (/\d/.test(last) && !/^U\d\d$/.test(last));
}

/** 'cổ phiếu VSH': a share's sign, unless the text gives it as the short form of a body. */
function isTicker({ words, names }: BlockReader, { from, to }: Run): boolean {
  const word = words[from];
  if (to - from > 1 || !word?.allCaps || names.glosses.has(word.key)) return false;
  if (names.isMarket && isCode(word) && (isCode(words[from - 1]) || isCode(words[to]) || word.opens))
    return true;
  // 'cổ phiếu HPG, VND và HAG'
  let first = from;
  while (isCode(words[first]) && first > 0 && words[first]?.gap === ", " && isCode(words[first - 1]))
    first -= 1;
  return joined(words[first]) && tickerNouns.lengthBefore(words, first) > 0;
}

function isCode(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}{3}$/u.test(word.text);
}

/** 'Liveshow 3 của Freestyle': what the text calls the title or the make of a thing elsewhere. */
export function isTitle({ words, names }: BlockReader, { from, to }: Run): boolean {
  const word = words[from];
  return word !== undefined && to - from === 1 && names.titles.has(word.key) && !names.glosses.has(word.key);
}

/** The end of 'HTC Butterfly', 'Samsung Galaxy S4': a maker's name and a model's; 0 where none follows. */
export function modelEnd(reader: BlockReader, from: number, to: number): number {
  const { words, listed, lexicon } = reader;
  if (makers.lengthAt(words, from) !== to - from) return 0;
  const end = capitalsFrom(reader, to, 0);
  const next = words[to];
  if (next && isModelNumber(next, words[to + 1])) return Math.max(end, to + 1);
  if (end === to || !next || !(next.foreign || next.allCaps || /^\p{N}+\p{L}/u.test(next.text))) return 0;
  if (listed.has(to) || givenNames.has(next.key) || lexicon.offices.lengthAt(words, to) > 0) return 0;
  if (institutionAt(reader, to)) return 0;
  return englishBodyWords.has(words[end - 1]?.key ?? "") ? 0 : end;
}

/** 'Nokia 105', 'Peugeot 408'; '2013' is a year, '105 chiếc' a number of them. */
function isModelNumber(word: Word, next: Word | undefined): boolean {
  if (word.gap !== " " || !/^\p{N}{3,4}$/u.test(word.text) || /^(?:19|20)\d\d$/.test(word.text)) return false;
  return !next || !/^(?:chiếc|xe|máy|người|tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|đô|lần|ngày|năm)$/.test(next.key);
}

export function followsProductNoun({ words }: BlockReader, from: number): boolean {
  const length = joined(words[from]) ? productNouns.lengthBefore(words, from) : 0;
  // 'thần tượng', 'đối tượng': no statue.
  return length > 1 || (length === 1 && !compounds.has(keyOf(words, from - 2, from)));
}

/** 'P-3C Orion' */
function followsCode(words: readonly Word[], from: number): boolean {
  const code = words[from - 1];
  if (!code || !joined(words[from]) || !/\d/.test(code.text) || /^U\d\d$/.test(code.text)) return false;
  return code.gap === "-" || /^\p{Lu}+\d/u.test(code.text);
}

function isNumbered(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (!next || !/^[ ‐‑-]$/.test(next.gap) || !/^\d/.test(next.text)) return false;
  return !/^(?:tuổi|người|tỷ|triệu|năm)$/.test(words[to + 1]?.key ?? "");
}

/** 'Hãng thông tấn', 'Ngân hàng này': a head that no name follows. */
export function isBareHead(
  { words, kind }: BlockReader,
  { from, to }: Run,
  expected: EntityKind | null,
): boolean {
  if (kind === "byline") return false;
  const word = words[from];
  // 'Khu di tích …', 'Lăng': what sort of place, and no name.
  if (
    word &&
    to - from === 1 &&
    expected !== "person" &&
    placeHeads.lengthAt(words, from) >= 1 &&
    !surnames.has(word.key)
  )
    return true;
  return Math.max(nameHeads.lengthAt(words, from), bodyHeads.lengthAt(words, from)) >= to - from;
}

/** 'N.V.A.', 'C': initials, grades and signs are nobody's name. */
export function isInitials({ words }: BlockReader, { from, to }: Run): boolean {
  const letters = words.slice(from, to);
  const pointed = to - from > 1 && letters.slice(1).every(({ gap }) => gap.startsWith("."));
  return letters.every(({ text }) => /^\p{Lu}$/u.test(text)) && (pointed || to - from === 1);
}
