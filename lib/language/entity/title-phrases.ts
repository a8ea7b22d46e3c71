import type { BlockReader } from "./block-reader";
import { brandEnd } from "./brands";
import { institutionAt } from "./institutions";
import { addressesPerson } from "./place-names";
import { fieldWords, houseHeads, seatsOfPower } from "./vocabulary";
import { joined, type Word } from "./words";

export type TitlePhrase = { length: number; honorific: boolean };

/** A form of address or an office that begins here, with what belongs to it ('cựu', 'Quốc phòng'). */
export function titleAt(reader: BlockReader, at: number): TitlePhrase | null {
  const { words, lexicon } = reader;
  const prefix = lexicon.titlePrefixes.lengthAt(words, at);
  const plain = titleLength(reader, at);
  const prefixed = prefix > 0 && joined(words[at + prefix]) ? titleLength(reader, at + prefix) : null;
  if (prefixed && prefix + prefixed.length > (plain?.length ?? 0)) {
    return { ...prefixed, length: prefix + prefixed.length };
  }
  return plain;
}

function titleLength(reader: BlockReader, at: number): TitlePhrase | null {
  const { words, lexicon } = reader;
  const honorific = lexicon.honorifics.lengthAt(words, at);
  const office = lexicon.offices.lengthAt(words, at);
  const length = Math.max(honorific, office);
  // 'chủ công ty …': no player.
  if (length === 2 && words[at + 1]?.key === "công" && words[at + 2]?.key === "ty") return null;
  if (length === 0 || isOrdinaryCapital(reader, at, length)) return null;
  if (honorific >= office) return { length, honorific: true };
  // 'Chánh Thanh tra TP …', 'Trưởng Ban …': with a capital the end of the office begins the name of the body.
  const longestTail = words[at]?.key === "chánh" ? 2 : 1;
  for (let tail = 1; tail <= longestTail && tail < length; tail += 1) {
    const body = at + length - tail;
    if (words[body]?.capital && institutionAt(reader, body))
      return { length: length - tail, honorific: false };
  }
  return { length: length + fieldLength(reader, at + length), honorific: false };
}

/** Of one word, and with a capital no part of a name either. */
const loneOffices = new Set(
  "tướng vua trùm youtuber tiktoker vlogger vloger blogger streamer rapper influencer".split(" "),
);

/** 'Anh' in the middle of a sentence is a country, 'Sao' part of a name. */
function isOrdinaryCapital({ words, lexicon }: BlockReader, at: number, length: number): boolean {
  const word = words[at];
  if (length > 1 || !word?.capital || word.opens || !lexicon.foreignIsName) return false;
  if (addressesPerson(words, at)) return false;
  return !word.allCaps && !loneOffices.has(word.key) && !isAddress(word.key);
}

function isAddress(key: string): boolean {
  return /^(?:ông|bà|cô|chị|ngài|bác|cụ|chú|dì|thầy|bầu|cậu|mợ|sư|mẹ|ths|mr|mrs|ms|dr|sir|dame|lord)$/.test(
    key,
  );
}

/** 'Cố vấn an ninh quốc gia', 'Bộ trưởng Quốc phòng': what the office deals with. */
function fieldLength(reader: BlockReader, start: number): number {
  const { words, listed } = reader;
  const mayHeadFirm = !isMinister(words, start);
  let at = start;
  while (at - start < 6 && joined(words[at])) {
    const field = fieldWords.lengthAt(words, at);
    const isHouse = words[at]?.capital === true && houseHeads.lengthAt(words, at) > 0;
    if (
      field === 0 ||
      isHouse ||
      (mayHeadFirm && brandEnd(reader, at) > 0) ||
      listed.has(at) ||
      // 'cầu thủ người Việt Nam' has nothing to do with 'người Việt'.
      (listed.get(at + field - 1)?.to ?? 0) > at + field ||
      seatsOfPower.lengthAt(words, at) > 0 ||
      institutionAt(reader, at)
    )
      break;
    at += field;
  }
  return at - start;
}

/** 'Bộ trưởng Thủy sản …': what a minister deals with is no firm's trade. */
function isMinister(words: readonly Word[], end: number): boolean {
  return words[end - 1]?.key === "trưởng" && /^(?:bộ|thứ|tổng)$/.test(words[end - 2]?.key ?? "");
}
