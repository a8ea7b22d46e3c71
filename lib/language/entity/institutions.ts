import { surnames } from "../vi/surnames";
import { type BlockReader, matchIsPlace } from "./block-reader";
import { partAt } from "./body-parts";
import {
  bodyHeads,
  describingHeads,
  droppedHeads,
  forces,
  keptHeads,
  nameHeads,
  nonEntityHeads,
  numberedHeads,
  stateBodies,
} from "./vocabulary";
import { joined } from "./words";

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
  // 'Viện trưởng' is no 'Viện'.
  if (reader.lexicon.offices.lengthAt(words, at) > length) return null;
  // 'Hội thảo Ngày đổi mới' is an event.
  if (nonEntityHeads.lengthAt(words, at) > length) return null;
  const rest = complement(reader, at, at + length, asName >= asBody);
  if (rest.to === at + length) return null;
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
  if (word.key === "trang" && !next?.foreign && !next?.allCaps && !reader.listed.has(at + 1)) return false;
  return word.allCaps || (isNameHead && !word.opens);
}

/** At the start of a sentence the head has its capital from there. */
function keepsOpeningHead({ words }: BlockReader, at: number, length: number, rest: Complement): boolean {
  if (!rest.hasCapital) return false;
  const isForce = forces.lengthAt(words, at) === length;
  // 'Lực lượng an ninh Nga': nothing but the country is a name.
  if (isForce && !words[at + length]?.capital) return false;
  const isNameHead = nameHeads.lengthAt(words, at) === length;
  // 'Công ty khai thác Umgodi', but 'Tổ chức giám sát nhân quyền Syria'.
  const last = words[rest.to - 1];
  if (isNameHead && !words[at + length]?.capital && !rest.endsWithPlace && (last?.foreign || last?.allCaps))
    return false;
  if (rest.opensWithField && !rest.opensWithAcronym) return true;
  if (keptHeads.lengthAt(words, at) === length && !rest.opensWithAcronym) return true;
  return !isForce && !isNameHead && describingHeads.lengthAt(words, at) < length;
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
  return found;
}
