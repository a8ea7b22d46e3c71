import { surnames } from "../vi/surnames";
import { type BlockReader, type ListedMatch, matchIsPlace } from "./block-reader";
import { partAt } from "./body-parts";
import {
  abbreviations,
  bodyHeads,
  describingHeads,
  droppedHeads,
  fieldWords,
  forces,
  keptHeads,
  nameHeads,
  neverInNames,
  nonEntityHeads,
  numberedHeads,
  openingHeads,
  partsOfBodies,
  smallNameHeads,
  stateBodies,
  verbFields,
  verbsAfterNames,
} from "./vocabulary";
import { opensBeforeShortHead } from "./name-kind";
import { keyOf } from "./phrases";
import { joined, type Word } from "./words";

/** A body whose name begins with what sort of body it is: `from` to `to`, `to` exclusive. */
export type Institution = { from: number; to: number; headLength: number };

/** 'Bộ Quốc phòng …', 'Quốc hội', 'Ngân hàng Standard …' at a capitalised word; null when none. */
export function institutionAt(reader: BlockReader, at: number): Institution | null {
  const word = reader.words[at];
  if (!word?.capital) return null;
  return partOfBodyAt(reader, at) ?? wholeBodyAt(reader, at);
}

function wholeBodyAt(reader: BlockReader, at: number): Institution | null {
  const state = stateBodyAt(reader, at);
  const body = bodyAt(reader, at);
  if (!body) return state;
  return state && state.to >= body.to ? state : body;
}

/** 'Ban Thư ký Ủy ban Hòa giải …': a part and the whole are one name. */
function partOfBodyAt(reader: BlockReader, at: number): Institution | null {
  const { words, listed } = reader;
  const length = partsOfBodies.lengthAt(words, at);
  const start = at + length;
  if (length === 0 || !words[start]?.capital || !joined(words[start])) return null;
  const known = listed.get(start);
  const isListedBody = known?.capitalised === true && known.readings[0]?.entry.kind === "organisation";
  const to = Math.max(isListedBody ? known.to : 0, wholeBodyAt(reader, start)?.to ?? 0);
  return to > start ? { from: at, to, headLength: length } : null;
}

function stateBodyAt(reader: BlockReader, at: number): Institution | null {
  const { words, listed } = reader;
  const length = stateBodies.lengthAt(words, at);
  // 'Tổng Tham mưu trưởng' is somebody.
  if (length === 0 || reader.lexicon.offices.lengthAt(words, at) > length) return null;
  const to = at + length;
  const place = listed.get(to);
  if (!place || !matchIsPlace(place) || !joined(words[to]) || isProvincial(reader, to))
    return { from: at, to, headLength: length };
  // 'Chính phủ Mỹ' at the start of a sentence may be 'chính phủ Mỹ', and that is the country.
  if (words[at]?.opens && length < 3) return null;
  return { from: at, to: place.to, headLength: length };
}

/** 'Đại biểu Quốc hội TP …': a body of the state and then a town. */
function isProvincial({ words }: BlockReader, at: number): boolean {
  return /^(?:tp|thành|tỉnh|tx)$/.test(words[at]?.key ?? "");
}

const forceSigns = new Set(["csgt", "cshs", "cscđ"]);

function bodyAt(reader: BlockReader, at: number): Institution | null {
  const { words } = reader;
  const asBody = bodyHeads.lengthAt(words, at);
  const asName = nameHeads.lengthAt(words, at);
  const length = Math.max(asBody, asName);
  if (length === 0 || droppedHeads.lengthAt(words, at) >= length) return null;
  // 'Viện trưởng' is no 'Viện'.
  if (reader.lexicon.offices.lengthAt(words, at) > length) return null;
  // 'Hội thảo Ngày đổi mới' is an event.
  if (nonEntityHeads.lengthAt(words, at) > length) return null;
  const rest = complement(reader, at, at + length, asName >= asBody);
  if (rest.to === at + length) return null;
  // 'CSGT đường thủy' is no one body.
  if (!rest.hasCapital && forceSigns.has(words[at]?.key ?? "")) return null;
  if (length === 1 && !rest.opensWithField && !mayHeadName(reader, at, asName > 0)) return null;
  if (words[at]?.opens && !keepsOpeningHead(reader, at, length, rest)) return null;
  return { from: at, to: rest.to, headLength: length };
}

/** 'Đoàn Văn …' is a person; 'Quỹ Ngày Mai' and 'NXB Sông Xanh' are bodies. */
function mayHeadName(reader: BlockReader, at: number, isNameHead: boolean): boolean {
  const word = reader.words[at];
  if (!word || surnames.has(word.key)) return false;
  // 'Trang Nhung' is somebody, 'Trang VnExpress' a site.
  const next = reader.words[at + 1];
  // '(Nhóm Kolor)'
  if (word.key === "nhóm" && (next?.foreign || next?.allCaps)) return false;
  if (word.key === "trang" && !next?.foreign && !next?.allCaps && !reader.listed.has(at + 1)) return false;
  return word.allCaps || (isNameHead && !word.opens);
}

/** At the start of a sentence the head has its capital from there. */
function keepsOpeningHead({ words }: BlockReader, at: number, length: number, rest: Complement): boolean {
  if (!rest.hasCapital || isNeverKept(words, at, length)) return false;
  if (beginsInside(words, at, length)) return true;
  const isForce = forces.lengthAt(words, at) === length;
  // 'Lực lượng an ninh Nga': nothing but the country is a name.
  if (isForce && !words[at + length]?.capital) return false;
  const isNameHead = nameHeads.lengthAt(words, at) === length;
  // 'Công ty khai thác Umgodi', but 'Tổ chức giám sát nhân quyền Syria'.
  const last = words[rest.to - 1];
  if (isNameHead && !words[at + length]?.capital && !rest.endsWithPlace && (last?.foreign || last?.allCaps))
    return false;
  if (!rest.opensWithAcronym && (rest.opensWithField || isKeptHead(words, at, length))) return true;
  return !isForce && !isNameHead && describingHeads.lengthAt(words, at) < length;
}

/** 'Chuỗi Điện Máy …'; 'Nhà máy Northwind', but 'Nhà máy Đạm …'. */
function isNeverKept(words: readonly Word[], at: number, length: number): boolean {
  if (openingHeads.lengthAt(words, at) === length || opensBeforeShortHead(words, at)) return true;
  return words[at]?.key === "nhà" && words[at + length]?.foreign === true;
}

/** 'Công ty Chứng khoán …': the name begins in the middle of the head. */
function beginsInside(words: readonly Word[], at: number, length: number): boolean {
  return words.slice(at + 1, at + length).some(({ capital, allCaps }) => capital && !allCaps);
}

/** Without what sort of school or hospital it is, the name is somebody's. */
function isKeptHead(words: readonly Word[], at: number, length: number): boolean {
  if (keptHeads.lengthAt(words, at) === length) return true;
  return length > 1 && /^(?:trường|bệnh viện|bv|học viện|viện)/.test(keyOf(words, at, at + length));
}

type Complement = {
  to: number;
  opensWithField: boolean;
  opensWithAcronym: boolean;
  endsWithPlace: boolean;
  hasCapital: boolean;
};

const longestName = 16;

/** 'tổng công ty Đường sắt Việt Nam': the name behind a head that is no part of it; null when it opens with no field. */
export function bodyBehindHead(reader: BlockReader, head: number, start: number): Institution | null {
  const rest = complement(reader, head, start, true);
  if (
    !reader.words[start]?.capital ||
    !rest.opensWithField ||
    rest.opensWithAcronym ||
    reader.words[start]?.allCaps ||
    !rest.hasCapital
  )
    return null;
  return rest.to > start + 1 ? { from: start, to: rest.to, headLength: 0 } : null;
}

/** How far the name goes after its head. */
function complement(reader: BlockReader, head: number, start: number, isName: boolean): Complement {
  const found: Complement = {
    to: start,
    opensWithField: false,
    opensWithAcronym: false,
    endsWithPlace: false,
    hasCapital: false,
  };
  const limit = Math.min(reader.words.length, head + longestName);
  const isNumbered = numberedHeads.lengthAt(reader.words, head) === start - head;
  let sinceField = 0;
  for (let at = start; at < limit;) {
    const part = partAt(reader, at, { head, start, isName, isNumbered, sinceField });
    if (!part) break;
    sinceField = part.isField ? 0 : sinceField + part.to - at;
    const word = reader.words[at];
    if (at === start) {
      found.opensWithAcronym = !part.isField && word?.allCaps === true;
      found.opensWithField = part.isField || found.opensWithAcronym;
    }
    found.hasCapital ||= part.isNumber || reader.words.slice(at, part.to).some(({ capital }) => capital);
    if (part.mayEnd) found.to = part.to;
    found.endsWithPlace = matchIsPlace(reader.listed.get(at));
    if (part.last) break;
    at = part.to;
  }
  const end = smallNameEnd(reader, head, Math.max(start, found.to));
  if (end > 0) Object.assign(found, { to: end, hasCapital: true });
  return found;
}

const longestSmallName = 10;

/** 'Trường đào tạo lính dù Núi Mây': the end of a name that is all small up to the name that tells it from others. */
function smallNameEnd({ words, listed, lexicon }: BlockReader, head: number, from: number): number {
  const length = smallNameHeads.lengthAt(words, head);
  const first = words[head + length];
  if (length === 0 || words[head]?.opens || !first || first.capital || !joined(first)) return 0;
  // 'Cơ quan hàng không liên bang Mỹ điều tra …' is whole already.
  if (
    !opensWithFields(words, head + length) ||
    words.slice(head + length, from).some(({ capital }) => capital)
  )
    return 0;
  for (let at = from; at < head + length + longestSmallName; at += 1) {
    const word = words[at];
    if (!word || !joined(word)) return 0;
    if (word.capital) return at > from ? tellingNameEnd(words, listed.get(at), at) : 0;
    // 'hỗ trợ' is what a centre does, and what its name says it does.
    if (word.key === "và" || fieldWords.lengthAt(words, at) > 0) continue;
    if (word.foreign || neverInNames.has(word.key) || verbsAfterNames.lengthAt(words, at) > 0) return 0;
    if (lexicon.offices.lengthAt(words, at) > 0) return 0;
  }
  return 0;
}

/** 'đào tạo lính dù', 'đối ngoại': two of what bodies deal with, or one that is no verb. 'Ủy ban hối thúc Iran' does something. */
function opensWithFields(words: readonly Word[], at: number): boolean {
  const length = fieldWords.lengthAt(words, at);
  if (length === 0) return false;
  return verbFields.lengthAt(words, at) !== length || fieldWords.lengthAt(words, at + length) > 0;
}

/** A country, a town, a body or a short form; 0 where another name stands, which may be anybody's. */
function tellingNameEnd(words: readonly Word[], match: ListedMatch | undefined, at: number): number {
  if (match) return match.capitalised && match.readings[0]?.entry.kind !== "person" ? match.to : 0;
  const word = words[at];
  return word?.allCaps && /^\p{Lu}{2,6}$/u.test(word.text) && !abbreviations.has(word.key) ? at + 1 : 0;
}
