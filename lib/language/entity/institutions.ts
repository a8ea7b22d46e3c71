import { surnames } from "../vi/surnames";
import { type BlockReader, matchIsPlace } from "./block-reader";
import {
  bodyHeads,
  droppedHeads,
  fieldWords,
  innerWords,
  nameHeads,
  neverInNames,
  stateBodies,
  verbFields,
} from "./vocabulary";
import { joined, type Word } from "./words";

/** A body whose name begins with what sort of body it is: `from` to `to`, `to` exclusive. */
export type Institution = { from: number; to: number; headLength: number };

/** 'Bộ Quốc phòng …', 'Quốc hội', 'Ngân hàng Standard …' at a capitalised word; null when none. */
export function institutionAt(reader: BlockReader, at: number): Institution | null {
  const word = reader.words[at];
  if (!word?.capital) return null;
  const state = stateBodyAt(reader, at);
  const body = bodyAt(reader, at);
  if (!body) return state;
  return state && state.to >= body.to ? state : body;
}

function stateBodyAt(reader: BlockReader, at: number): Institution | null {
  const { words, listed } = reader;
  const length = stateBodies.lengthAt(words, at);
  if (length === 0) return null;
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

function bodyAt(reader: BlockReader, at: number): Institution | null {
  const { words } = reader;
  const asBody = bodyHeads.lengthAt(words, at);
  const asName = nameHeads.lengthAt(words, at);
  const length = Math.max(asBody, asName);
  if (length === 0 || droppedHeads.lengthAt(words, at) >= length) return null;
  const rest = complement(reader, at, at + length, asName >= asBody);
  if (rest.to === at + length) return null;
  if (length === 1 && !rest.opensWithField && !mayHeadName(reader, at, asName > 0)) return null;
  if (words[at]?.opens && !keepsOpeningHead(rest, asName >= asBody)) return null;
  return { from: at, to: rest.to, headLength: length };
}

/** 'Đoàn Văn …' is a person; 'Quỹ Ngày Mai' and 'NXB Sông Xanh' are bodies. */
function mayHeadName(reader: BlockReader, at: number, isNameHead: boolean): boolean {
  const word = reader.words[at];
  if (!word || surnames.has(word.key)) return false;
  return word.allCaps || (isNameHead && !word.opens);
}

/** At the start of a sentence the head has its capital from there. */
function keepsOpeningHead(rest: Complement, isNameHead: boolean): boolean {
  if (rest.opensWithField) return rest.hasCapital;
  return !isNameHead && rest.hasCapital;
}

type Complement = { to: number; opensWithField: boolean; hasCapital: boolean };

const longestName = 16;

/** How far the name goes after its head. */
function complement(reader: BlockReader, head: number, start: number, isName: boolean): Complement {
  const found: Complement = { to: start, opensWithField: false, hasCapital: false };
  const limit = Math.min(reader.words.length, head + longestName);
  for (let at = start; at < limit;) {
    const part = partAt(reader, at, { head, start, isName });
    if (!part) break;
    const word = reader.words[at];
    if (at === start) found.opensWithField = part.isField || word?.allCaps === true;
    found.hasCapital ||= word?.capital === true;
    if (part.mayEnd) found.to = part.to;
    if (part.last) break;
    at = part.to;
  }
  return found;
}

/** A piece of a body's name: `mayEnd` when the name can end with it, `last` when it must. */
type Part = { to: number; isField: boolean; mayEnd: boolean; last: boolean };
type Place = { head: number; start: number; isName: boolean };

function partAt(reader: BlockReader, at: number, place: Place): Part | null {
  const { words } = reader;
  if (!continuesName(reader, at, place.start)) return null;
  return placePart(reader, at, place) ?? fieldPart(words, at, place) ?? wordPart(reader, at, place);
}

function placePart(reader: BlockReader, at: number, { head, isName }: Place): Part | null {
  const { words, listed } = reader;
  const match = listed.get(at);
  if (!match || !matchIsPlace(match) || !match.capitalised) return null;
  const next = words[match.to];
  const agency = next?.allCaps && joined(next) && isAgency(reader, head);
  const to = agency ? acronymEnd(reader, match.to) : match.to;
  return { to, isField: false, mayEnd: true, last: !isName || !next?.capital };
}

function fieldPart(words: readonly Word[], at: number, { start }: Place): Part | null {
  const length = fieldWords.lengthAt(words, at);
  if (length === 0) return null;
  const isVerb = !words[at]?.capital && verbFields.lengthAt(words, at) === length;
  // 'Tập đoàn Sông Xanh tổ chức …': after a name a small verb is a verb.
  if (isVerb && at > start && words[at - 1]?.capital) return null;
  return { to: at + length, isField: true, mayEnd: !isVerb, last: false };
}

function wordPart(reader: BlockReader, at: number, place: Place): Part | null {
  const inner = innerLength(reader, at);
  if (inner > 0) {
    return at === place.start ? null : { to: at + inner, isField: false, mayEnd: false, last: false };
  }
  if (extendsName(reader, at, place)) return { to: at + 1, isField: false, mayEnd: true, last: false };
  const bridged = place.isName && bridges(reader, at);
  return bridged ? { to: at + 1, isField: false, mayEnd: false, last: false } : null;
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
  if (/^\s?[-–&]\s?$/.test(word.gap) || word.gap === ".") return word.capital;
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
  const length = innerWords.lengthAt(reader.words, at);
  const next = reader.words[at + length];
  if (length === 0 || !next || !joined(next)) return 0;
  if (/^\d/.test(next.text)) return reader.words[at]?.key === "số" ? length : 0;
  if (next.capital && fieldWords.lengthAt(reader.words, at + length) > 0) return length;
  return 0;
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
function extendsName(
  reader: BlockReader,
  at: number,
  { start, isName }: { start: number; isName: boolean },
): boolean {
  const word = reader.words[at];
  if (!word) return false;
  if (/^\d/.test(word.text)) return reader.words[at - 1]?.key === "số";
  if (!word.capital || neverInNames.has(word.key)) return false;
  if (isName || at === start) return true;
  // After what the body deals with, a person may follow: 'Bộ Ngoại giao Marie …'.
  return !word.foreign && !surnames.has(word.key) && reader.lexicon.offices.lengthAt(reader.words, at) === 0;
}
