import { type BlockReader, type Expectation, type ListedMatch, matchIsPlace } from "./block-reader";
import type { EntityKind } from "../types";
import { namesMaker } from "./document-names";
import { institutionAt } from "./institutions";
import {
  bodyHeads,
  commonBodies,
  compounds,
  eventNames,
  featureWords,
  englishEventWords,
  headCompounds,
  nameHeads,
  nonEntityHeads,
  occasionHeads,
  productNouns,
  placeHeads,
  channelNouns,
  clubTowns,
  songNouns,
  peopleNouns,
  peoples,
  socialNetworks,
  standards,
  tickerNouns,
  treatyNouns,
  treatyTowns,
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
    dynasty(reader.words, at) ||
    compass(reader, at, word) ||
    product(reader, at, word) ||
    measure(reader, at, word) ||
    documentNumber(reader, at, word) ||
    commonBody(reader, at, word) ||
    people(reader, at, word) ||
    channel(reader, at, word) ||
    contest(reader, at, word) ||
    treaty(reader, at, word) ||
    work(reader, at, word) ||
    occasion(reader, at, word) ||
    event(reader, at, word)
  );
}

const dynasties = new Set(
  "lý trần lê nguyễn mạc hồ ngô đinh trịnh hán đường tống nguyên minh thanh tần chu thương hạ".split(" "),
);

/** 'thời Lý', 'quân Minh': a house that reigned, and nobody of today. */
function dynasty(words: readonly Word[], at: number): number {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word?.capital || !joined(word) || !dynasties.has(word.key) || (next?.capital && joined(next)))
    return 0;
  return /^(?:nhà|thời|triều|quân|giặc|vua|chúa)$/.test(before?.key ?? "") ? 1 : 0;
}

/** 'người Tày', 'tiếng Anh': peoples without a country, and languages. */
function people({ words, listed }: BlockReader, at: number, word: Word): number {
  if (!word.capital) return 0;
  const match = listed.get(at);
  const before = joined(word) ? words[at - 1]?.key : undefined;
  if (before === "tiếng" || before === "chữ") return language(words, at, match);
  // 'tên Việt là Lê Thị Sáu'
  if (before === "tên" && match && words[match.to]?.key === "là") return match.to - at;
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
  // 'Giải Đan Mạch mở rộng': the head too where it opens the sentence.
  const next = words[at + 1];
  if (word.key === "giải" && word.capital && joined(next) && next) {
    const named = contest(reader, at + 1, next);
    return named > 0 ? named + 1 : 0;
  }
  const match = listed.get(at);
  if (!word.capital || !match) return 0;
  const end = capitalsFrom(reader, match.to, 0);
  const named = words.slice(match.to, end).some(({ key, foreign }) => foreign && englishEventWords.has(key));
  if (named) return end - at;
  const isOpen =
    words[match.to]?.key === "mở" && words[match.to + 1]?.key === "rộng" && joined(words[match.to]);
  return isOpen && (words[at - 1]?.key === "giải" || words[match.to]?.capital) ? match.to + 2 - at : 0;
}

/** 'ca khúc Nồng nàn Hà Nội', 'bài hát Hà Nội mùa thu': a title that nothing quotes. */
function work({ words, listed }: BlockReader, at: number, word: Word): number {
  if (!word.capital || word.opens || !joined(word) || songNouns.lengthBefore(words, at) === 0) return 0;
  const match = listed.get(at);
  // 'bài hát Việt Nam' is any.
  if (match && (!matchIsPlace(match) || clubTowns.lengthAt(words, at) !== match.to - at)) return 0;
  const start = match?.to ?? at + 1;
  const next = words[start];
  if (!match && (next?.capital !== false || !joined(next) || endsSong(next))) return 0;
  return songEnd(words, start) - at;
}

/** As far as capitals go with two small words between. */
function songEnd(words: readonly Word[], start: number): number {
  let [to, small] = [start, 0];
  for (let at = start; at - start < longest && small < 3; at += 1) {
    const word = words[at];
    if (!word || !joined(word) || endsSong(word)) break;
    small = word.capital ? 0 : small + 1;
    if (word.capital) to = at + 1;
  }
  return to;
}

function endsSong({ key }: Word): boolean {
  return key === "của" || endsTitle.has(key);
}

/** 'hiệp định Paris', 'công ước Geneva': called after where it was signed. */
function treaty({ words }: BlockReader, at: number, word: Word): number {
  if (!word.capital || !joined(word) || treatyNouns.lengthBefore(words, at) === 0) return 0;
  return treatyTowns.lengthAt(words, at);
}

/** 'yêu cầu Mỹ' is not a bridge, 'thị trường Anh' no school. */
function compound(reader: BlockReader, at: number, word: Word): number {
  if (word.capital && !word.opens) return 0;
  const length =
    (word.capital ? 0 : headCompounds.lengthAt(reader.words, at)) ||
    (isCompoundWithTitle(reader, at) ? 2 : 0);
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
  if (!word.capital || !joined(word)) return 0;
  if (before === "mùa" && /^(?:xuân|hè|hạ|thu|đông)$/.test(word.key)) return 1;
  if (!/^(?:thứ|lễ|tháng)$/.test(before)) return 0;
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
  if (isModel(reader, at)) return 2;
  return word.smallThenCapital ? capitalsFrom(reader, at + 1, 0) - at : 0;
}

/** 'FA-50', 'S-300': letters and a number with a hyphen between are a weapon or a car. */
function isModel({ words, listed }: BlockReader, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word?.capital || next?.gap !== "-" || !/^\p{Lu}{1,3}$/u.test(word.text)) return false;
  const known = listed.get(at);
  // 'VTV-3', but 'FA-50', though a body has that short form.
  if (known && (matchIsPlace(known) || known.to > at + 1 || word.text.length > 2)) return false;
  if (word.text === "EU") return false;
  return /^\d{1,3}\p{Lu}?$/u.test(next.text);
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
  if (isIndex(words, at)) return 3;
  const name = eventNames.lengthAt(words, at);
  if (name > 0 && (listed.get(at)?.to ?? 0) <= at + name) return capitalsFrom(reader, at + name, 0) - at;
  const head = nonEntityHeads.lengthAt(words, at);
  // 'Thứ trưởng', 'Vụ trưởng': an office, no 'thứ' and no 'vụ'.
  if (head > 0 && offices(reader, at) > head) return 0;
  if (head === 0 || word.opens || word.gap.includes("(") || listed.has(at)) return 0;
  if (institutionAt(reader, at)) return 0;
  // 'tổ chức Hội thảo “…”': what it is, and no name.
  if (!joined(words[at + head])) return head > 1 ? head : 0;
  return beforeIssuer(reader, at + head, capitalsFrom(reader, at + head, 2)) - at;
}

/** 'Nghị quyết 12 của Quốc hội': whoever issued a paper is no part of what it is called. */
function beforeIssuer(reader: BlockReader, from: number, to: number): number {
  for (let at = from; at < to; at += 1)
    if (reader.words[at]?.key === "của" && institutionAt(reader, at + 1)) return at;
  return to;
}

const mostSmall = 5;

/** 'Liên hoan giao lưu văn nghệ Lào - Pháp', '“Năm hữu nghị Lào-Pháp 2012”': with the places in its name. */
function occasion(reader: BlockReader, at: number, word: Word): number {
  const { words, listed } = reader;
  const head = word.capital ? occasionHeads.lengthAt(words, at) : 0;
  if (head === 0 || listed.has(at)) return 0;
  const place = placeOfOccasion(reader, at, at + head);
  if (!place) return 0;
  const pair = secondPlace(reader, place.to);
  const end = Math.max(pair, place.to);
  // At the start of a sentence the capital says nothing: 'Triển lãm ảnh Huế …'.
  const isOpening = word.opens && !/["“«‘]$/.test(word.gap);
  const isCounted = /^(?:lần thứ|(?:năm )?\d{4}\b)/.test(keyOf(words, end, end + 2));
  return isOpening && pair === 0 && !isCounted ? 0 : capitalsFrom(reader, end, 0) - at;
}

function placeOfOccasion({ words, listed }: BlockReader, at: number, start: number): ListedMatch | undefined {
  let small = 0;
  for (let far = start; far - at < longest && small <= mostSmall && joined(words[far]); far += 1) {
    const [match, part] = [listed.get(far), words[far]];
    if (!part || (matchIsPlace(match) && part.capital)) return match;
    if (endsTitle.has(part.key) || part.key === "của" || nameHeads.lengthAt(words, far) > 0) break;
    small = part.capital ? 0 : small + 1;
  }
  return undefined;
}

/** The end of the other place of 'Lào - Pháp'; 0 where there is none. */
function secondPlace({ words, listed }: BlockReader, at: number): number {
  const other = listed.get(at);
  return other && matchIsPlace(other) && /^\s?[-–]\s?$/.test(words[at]?.gap ?? "") ? other.to : 0;
}

/** 'S&P 500'; without the number it is who rates debts. */
function isIndex(words: readonly Word[], at: number): boolean {
  const [first, second, number] = [words[at], words[at + 1], words[at + 2]];
  if (first?.text !== "S" || second?.text !== "P" || !/^\s?&\s?$/.test(second.gap)) return false;
  return joined(number) && /^\d{3}$/.test(number?.text ?? "");
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
  const { words, names } = reader;
  if (expectation.kind !== null) return false;
  if (to - from === 1 && isShortForm(words[from], names)) return false;
  if (followsProductNoun(reader, from) || isTicker(reader, { from, to })) return true;
  if (followsCode(words, from) || followsVersion(words, from)) return true;
  const last = words[to - 1]?.text ?? "";
  // 'PC45', 'C04': offices of the police.
  if (to - from === 1 && /^(?:P[AC]|C)\d{2}$/.test(last) && words[from - 1]?.key !== "khối") return false;
  return isNumbered(words, to) || (/\d/.test(last) && !/^U\d\d$/.test(last));
}

/** 'Xi măng Sông Xanh 1 (SX1)': the text gives it for a longer name. */
function isShortForm(word: Word | undefined, { glosses }: BlockReader["names"]): boolean {
  return word !== undefined && glosses.has(word.key) && !isMark(word.text);
}

/** 'K900': a row of firms or a model, whatever stands in brackets. */
function isMark(text: string): boolean {
  return /^\p{Lu}\d{2,}$/u.test(text);
}

/** 'tính năng Pen Memo', 'Screen Finder': what programs and devices have, in a text about them. */
export function isFeature({ words, names }: BlockReader, { from, to }: Run): boolean {
  const [first, last] = [words[from], words[to - 1]];
  if (!names.isDevice || !first || !last || givenNames.has(first.key)) return false;
  if (names.features.has(keyOf(words, from, to))) return true;
  const inside = words.slice(from, to);
  return inside.some(({ foreign, key }) => foreign && featureWords.has(key));
}

/** 'cổ phiếu VSH': a share's sign, unless the text gives it as the short form of a body. */
function isTicker({ words, names }: BlockReader, { from, to }: Run): boolean {
  const word = words[from];
  if (to - from > 1 || !word?.allCaps || names.glosses.has(word.key)) return false;
  if (names.isMarket && isCode(word) && (isCode(words[from - 1]) || isCode(words[to]) || word.opens))
    return true;
  return isInRowOfShares(words, from);
}

/** 'mã ACB': a listed firm's sign, and not the firm. */
export function isShareOfFirm({ words, names }: BlockReader, { from, to }: Run): boolean {
  if (to - from > 1 || !isCode(words[from]) || names.glosses.has(words[from]?.key ?? "")) return false;
  // 'công ty CP FPT', 'cặp PSG - Bayern'
  return !/^(?:cp|cặp)$/.test(words[from - 1]?.key ?? "") && isInRowOfShares(words, from);
}

const longestRow = 40;

/** 'cổ phiếu HPG, VND và HAG' */
function isInRowOfShares(words: readonly Word[], from: number): boolean {
  let first = from;
  while (from - first < longestRow && words[first]?.gap === ", " && isCode(words[first - 1])) first -= 1;
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
  const { words, names } = reader;
  if (makers.lengthAt(words, from) !== to - from) return 0;
  const end = capitalsFrom(reader, to, 0);
  const next = words[to];
  // 'Yahoo! Mail'
  if (names.isDevice && next?.gap === "! " && featureWords.has(next.key)) return to + 1;
  if (next && isModelNumber(next, words[to + 1])) return Math.max(end, to + 1);
  if (end === to || !next || !(next.foreign || next.allCaps || /^\p{N}+\p{L}/u.test(next.text))) return 0;
  if (begins(reader, to)) return 0;
  if (names.isDevice && featureWords.has(next.key)) return end;
  return englishBodyWords.has(words[end - 1]?.key ?? "") ? 0 : end;
}

/** Another name, a title or a body begins. */
function begins(reader: BlockReader, at: number): boolean {
  const { words, listed } = reader;
  if (listed.has(at) || givenNames.has(words[at]?.key ?? "") || offices(reader, at) > 0) return true;
  return institutionAt(reader, at) !== null;
}

/** 'Nokia 105', 'Peugeot 408'; '2013' is a year, '105 chiếc' a number of them. */
function isModelNumber(word: Word, next: Word | undefined): boolean {
  if (word.gap !== " " || !/^\p{N}{3,4}$/u.test(word.text) || /^(?:19|20)\d\d$/.test(word.text)) return false;
  return !next || !/^(?:chiếc|xe|máy|người|tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|đô|lần|ngày|năm)$/.test(next.key);
}

export function followsProductNoun({ words, names }: BlockReader, from: number): boolean {
  const length = joined(words[from]) ? productNouns.lengthBefore(words, from) : 0;
  if (length === 0 || namesMaker(words, from - length)) return false;
  // 'cảnh phim Lan Mây': somebody whom the text names often.
  const pair = `${words[from]?.key ?? ""} ${words[from + 1]?.key ?? ""}`;
  if (!words[from]?.foreign && !words[from + 1]?.foreign && (names.pairCounts.get(pair) ?? 0) >= oftenNamed)
    return false;
  // 'thần tượng', 'đối tượng': no statue.
  return length > 1 || (length === 1 && !compounds.has(keyOf(words, from - 2, from)));
}

const oftenNamed = 4;

/** 'P-3C Orion' */
function followsCode(words: readonly Word[], from: number): boolean {
  const code = words[from - 1];
  if (!code || !joined(words[from]) || !/\d/.test(code.text) || /^U\d\d$/.test(code.text)) return false;
  return code.gap === "-" || /^\p{Lu}+\d/u.test(code.text);
}

/** 'Android 4.4 KitKat' */
function followsVersion(words: readonly Word[], from: number): boolean {
  const [word, minor, major, system] = [words[from], words[from - 1], words[from - 2], words[from - 3]];
  if (!word || !joined(word) || minor?.gap !== "." || !/^\d+$/.test(minor.text)) return false;
  return /^\d+$/.test(major?.text ?? "") && joined(major) && system?.capital === true;
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
