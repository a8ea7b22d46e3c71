import { type BlockReader, type Expectation } from "./block-reader";
import { institutionAt } from "./institutions";
import {
  bodyHeads,
  eventNames,
  englishEventWords,
  headCompounds,
  nameHeads,
  nonEntityHeads,
  productNouns,
} from "./vocabulary";
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
    event(reader, at, word)
  );
}

/** 'yêu cầu Mỹ' is not a bridge, 'thị trường Anh' no school. */
function compound(reader: BlockReader, at: number, word: Word): number {
  const length = word.capital ? 0 : headCompounds.lengthAt(reader.words, at);
  return length > 0 && titleAt(reader, at) === null ? length : 0;
}

/** 'thứ Hai', 'tháng Giêng': capitals of the calendar. */
function calendar({ words }: BlockReader, at: number, word: Word): number {
  const before = words[at - 1]?.key ?? "";
  if (!word.capital || !joined(word) || !/^(?:thứ|lễ|tháng)$/.test(before)) return 0;
  return /^(?:hai|ba|tư|năm|sáu|bảy|mười|giêng|chạp|nhật)$/.test(word.key) ? 1 : 0;
}

/** 'phía Tây Nam': points of the compass, unless the gazetteer knows a region of that name. */
function compass({ words, listed }: BlockReader, at: number, word: Word): number {
  const next = words[at + 1];
  if (!word.capital || listed.has(at) || !next?.capital || !joined(next)) return 0;
  if (words[at + 2]?.capital && joined(words[at + 2])) return 0;
  return /^(?:đông|tây) (?:bắc|nam)$/.test(`${word.key} ${next.key}`) ? 2 : 0;
}

/** 'iPad Mini': a small letter before a capital, and what goes with it. */
function product(reader: BlockReader, at: number, word: Word): number {
  return /^\p{Ll}{1,2}\p{Lu}/u.test(word.text) ? capitalsFrom(reader, at + 1, 0) - at : 0;
}

/** Events, laws, works: every name inside them is passed over. */
function event(reader: BlockReader, at: number, word: Word): number {
  const { words, listed } = reader;
  if (!word.capital) return 0;
  const name = eventNames.lengthAt(words, at);
  if (name > 0 && (listed.get(at)?.to ?? 0) <= at + name) return capitalsFrom(reader, at + name, 0) - at;
  const head = nonEntityHeads.lengthAt(words, at);
  if (head === 0 || word.opens || word.gap.includes("(") || listed.has(at)) return 0;
  if (!joined(words[at + head]) || institutionAt(reader, at)) return 0;
  return capitalsFrom(reader, at + head, 2) - at;
}

const longest = 12;

/** The end of a row of capitalised words and numbers with at most so many small words between. */
export function capitalsFrom({ words }: BlockReader, start: number, smallBetween: number): number {
  let to = start;
  let small = 0;
  for (let at = start; at < words.length && joined(words[at]) && at - start < longest; at += 1) {
    const counts = words[at]?.capital === true || /^\p{N}/u.test(words[at]?.text ?? "");
    small = counts ? 0 : small + 1;
    if (small > smallBetween) break;
    if (counts) to = at + 1;
  }
  return to;
}

/** 'World Music Awards', 'Asian Cup': a prize or a contest by its English name. */
export function isContest({ words }: BlockReader, { from, to }: Run): boolean {
  return to - from > 1 && words.slice(from, to).some(({ key }) => englishEventWords.has(key));
}

/** 'máy bay Boeing', 'Boeing 787', 'A320': makes and models. */
export function isProduct(reader: BlockReader, { from, to }: Run, expectation: Expectation): boolean {
  const { words } = reader;
  if (expectation.kind !== null) return false;
  if (followsProductNoun(reader, from)) return true;
  const last = words[to - 1]?.text ?? "";
  return isNumbered(words, to) || (/\d/.test(last) && !/^U\d\d$/.test(last));
}

export function followsProductNoun({ words }: BlockReader, from: number): boolean {
  return joined(words[from]) && productNouns.lengthBefore(words, from) > 0;
}

function isNumbered(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (!next || !/^[ -]$/.test(next.gap) || !/^\d/.test(next.text)) return false;
  return !/^(?:tuổi|người|tỷ|triệu|năm)$/.test(words[to + 1]?.key ?? "");
}

/** 'Hãng thông tấn', 'Ngân hàng này': a head that no name follows. */
export function isBareHead({ words, kind }: BlockReader, { from, to }: Run): boolean {
  if (kind === "byline") return false;
  return Math.max(nameHeads.lengthAt(words, from), bodyHeads.lengthAt(words, from)) >= to - from;
}

/** 'T.M' under an article is nobody's name. */
export function isInitials({ words }: BlockReader, { from, to }: Run): boolean {
  return words.slice(from, to).every(({ text }) => /^\p{Lu}{1,2}$/u.test(text));
}
