import type { EntityKind, Reason } from "../types";
import { type BlockReader, type Expectation, matchIsPlace } from "./block-reader";
import { namesMaker } from "./document-names";
import { type KindScores, noScores } from "./mention";
import { shapeSigns } from "./name-shape";
import { keyOf } from "./phrases";
import { isSyllableOfPerson } from "./place-names";
import {
  auxiliaries,
  bodyHeads,
  clubCues,
  droppedHeads,
  nameHeads,
  lowHeads,
  districtNames,
  firmOffices,
  givenNames,
  personVerbs,
  productNouns,
  placeHeads,
  townPrepositions,
} from "./vocabulary";
import { joined, type Word } from "./words";

export type KindEvidence = { scores: KindScores; reasons: Reason[] };

/** What the shape of an unlisted name and the words around it say about its kind. */
export function kindEvidence(
  reader: BlockReader,
  { from, to }: { from: number; to: number },
  expectation: Expectation,
): KindEvidence {
  const evidence: KindEvidence = { scores: noScores(), reasons: [] };
  for (const { kind, weight, code, detail } of shapeSigns(
    reader.words.slice(from, to),
    reader.names.isSport,
  )) {
    add(evidence, kind, weight, code, detail);
  }
  fromPlaces(reader, { from, to }, evidence);
  fromBefore(reader, from, expectation, evidence);
  fromAfter(reader, { from, to }, evidence);
  fromLine(reader, { from, to }, evidence);
  return evidence;
}

/** What names of places in it and beside it say. */
function fromPlaces(
  reader: BlockReader,
  { from, to }: { from: number; to: number },
  evidence: KindEvidence,
): void {
  const { words, listed } = reader;
  if (districtNames.lengthAt(words, from) === to - from) add(evidence, "place", 2, "known_alias");
  // 'Vietnam Outlook'
  const isGiven = givenNames.has(words[from]?.key ?? "");
  if (to - from > 1 && words[from]?.foreign && !isGiven && matchIsPlace(listed.get(from))) {
    add(evidence, "organisation", 1.5, "organisation_shape");
  }
  if (isBranch(reader, from, to)) add(evidence, "organisation", 1.8, "organisation_shape");
  if (to - from === 1 && isPaired(reader, from)) add(evidence, "place", 3, "place_after");
}

/** What the line it stands in says. */
function fromLine(
  { kind, words }: BlockReader,
  { from, to }: { from: number; to: number },
  evidence: KindEvidence,
): void {
  if (kind === "byline" && !/[(/]/.test(words[from]?.gap ?? "")) add(evidence, "person", 3, "byline");
  if (kind !== "credit") return;
  // 'Lê Bền (Sông Xanh)': somebody and where from.
  const bracketed = to - from > 1 && (/^\s?[(/]/.test(words[to]?.gap ?? "") || joined(words[to]));
  if (bracketed && words.slice(from, to).every(({ foreign }) => !foreign))
    add(evidence, "person", 3, "byline");
  else add(evidence, "organisation", 3, "credit_line");
}

function add(
  { scores, reasons }: KindEvidence,
  kind: EntityKind,
  weight: number,
  code: string,
  detail?: string,
): void {
  scores[kind] += weight;
  if (weight >= 1) reasons.push(detail === undefined ? { code } : { code, detail });
}

/** 'Nga-Trung', 'Việt - Mỹ': the short name of a country beside another's. */
function isPaired({ words, listed }: BlockReader, at: number): boolean {
  if (!/^(?:trung|việt|triều|hàn|nhật|ấn|thái|miên|thổ|phi|đài)$/.test(words[at]?.key ?? "")) return false;
  const dash = /^\s?[-–]\s?$/;
  const before = dash.test(words[at]?.gap ?? "") && matchIsPlace(listed.get(at - 1));
  return before || (dash.test(words[at + 1]?.gap ?? "") && matchIsPlace(listed.get(at + 1)));
}

/** 'NielsenIQ Việt Nam', 'Saigon Tourist': a brand and a place in one name; no Vietnamese name has either. */
function isBranch({ words, listed }: BlockReader, from: number, to: number): boolean {
  if (!words[from]?.foreign && !words[from]?.allCaps) return false;
  for (let at = from + 1; at < to; at += 1) {
    const match = listed.get(at);
    if (match && match.to === to && matchIsPlace(match) && match.to - at > 1) return true;
  }
  return false;
}

function fromBefore(
  reader: BlockReader,
  from: number,
  expectation: Expectation,
  evidence: KindEvidence,
): void {
  const word = reader.words[from];
  if (!word) return;
  if (expectation.kind === "person" && !expectation.honorific && namesBodyOfOffice(reader, from)) {
    add(evidence, "organisation", 2, "office_of", expectation.cue);
    return;
  }
  if (expectation.kind !== null) {
    const code = { person: "title_before", organisation: "organisation_head", place: "place_head" }[
      expectation.kind
    ];
    add(evidence, expectation.kind, 3, code, expectation.cue);
    return;
  }
  if (joined(word)) fromWordsBefore(reader, from, evidence);
}

function fromWordsBefore({ words, lexicon, names }: BlockReader, from: number, evidence: KindEvidence): void {
  const length = lexicon.placePrepositions.lengthBefore(words, from);
  const isTown = townPrepositions.lengthBefore(words, from) > 0;
  if (length > 0 || isTown) {
    add(
      evidence,
      "place",
      isTown ? 2.2 : 1.1,
      "place_preposition",
      keyOf(words, from - Math.max(1, length), from),
    );
  }
  fromHouseNumber(words, from, evidence);
  fromMakers(words, from, evidence);
  // 'cuộc chạm trán với Taraska': nobody plays against a player there.
  const cue = names.isSport ? clubCues.lengthBefore(words, from) : 0;
  if (cue > 0) add(evidence, "organisation", 1.2, "organisation_head", keyOf(words, from - cue, from));
  // 'tên trộm là tên Hiếu', but 'mang tên …' is anything's.
  if (
    words[from - 1]?.key === "tên" &&
    !/^(?:mang|đặt|lấy|đổi|dưới|cái|có|tên|nêu|ghi|với)$/.test(words[from - 2]?.key ?? "")
  ) {
    add(evidence, "person", 1.2, "title_before", "tên");
  }
  if (words[from - 1]?.key === "theo") add(evidence, "organisation", 0.6, "cited");
}

function fromHouseNumber(words: readonly Word[], from: number, evidence: KindEvidence): void {
  const number = words[from - 1]?.text ?? "";
  // 'trụ sở số 4 Lê Bền': one figure may count anything, so what stands before it must be where something is.
  if (
    /^\d$/.test(number) &&
    words[from - 2]?.key === "số" &&
    /^(?:sở|tại|ở|nhà)$/.test(words[from - 3]?.key ?? "")
  )
    add(evidence, "place", 2, "house_number");
  if (/^\d{2}|^\d\p{Lu}/u.test(number) && /^(?:số|nhà|ngõ|ngách|hẻm)$/.test(words[from - 2]?.key ?? "")) {
    add(evidence, "place", 2, "house_number");
  }
  // '15A/28 Lê Văn Mây, P.…'
  if (
    words[from]?.gap === " " &&
    words[from - 1]?.gap === "/" &&
    /^\d/.test(number) &&
    isStreetNumber(words, from)
  )
    add(evidence, "place", 2.5, "house_number");
}

/** 'nhà sản xuất máy bay Nova', 'chủ tịch của Nova': firms. */
function fromMakers(words: readonly Word[], from: number, evidence: KindEvidence): void {
  const thing = productNouns.lengthBefore(words, from);
  if (thing > 0 && namesMaker(words, from - thing))
    add(evidence, "organisation", 2, "organisation_head", "sản xuất");
  const office = words[from - 1]?.key === "của" ? firmOffices.lengthBefore(words, from - 1) : 0;
  if (office > 0) add(evidence, "organisation", 1.2, "office_of", keyOf(words, from - 1 - office, from - 1));
}

/** '15A/28', but neither the date '3/2' nor the rate '5/10'. */
function isStreetNumber(words: readonly Word[], at: number): boolean {
  const [house, lane] = [words[at - 2], words[at - 1]];
  if (/^(?:ngày|sáng|chiều|tối|trưa|đêm|hôm|từ|đến)$/.test(words[at - 3]?.key ?? "")) return false;
  if (!/^\d{1,3}$/.test(lane?.text ?? "")) return false;
  return (
    /^\d{1,4}\p{Lu}$/u.test(house?.text ?? "") ||
    Number(lane?.text ?? "0") > 12 ||
    Number(house?.text ?? "0") > 31
  );
}

/** 'CEO X - Pavel …', 'Phó Chủ tịch VATA': where the office is, not who holds it. */
function namesBodyOfOffice({ words }: BlockReader, from: number): boolean {
  const word = words[from];
  const next = words[from + 1];
  const after = words[from + 2];
  if (word?.allCaps && !(next?.capital && joined(next))) return true;
  if (!word?.foreign || !next?.capital || !/^\s[-–]\s$/.test(next.gap)) return false;
  return after?.capital === true && joined(after);
}

function fromAfter(
  reader: BlockReader,
  { from, to }: { from: number; to: number },
  evidence: KindEvidence,
): void {
  const { words } = reader;
  const next = words[to];
  if (!next) return;
  const verb = to + auxiliaries.lengthAt(words, to);
  if (joined(next) && !next.capital && personVerbs.lengthAt(words, verb) > 0) {
    add(evidence, "person", 1, "reporting_verb", next.text);
  }
  if (
    /^\s?\(\s?$|^,\s$/.test(next.gap) &&
    /^\d{1,3}$/.test(next.text) &&
    /^(?:tuổi|years)$/.test(words[to + 1]?.key ?? "")
  ) {
    add(evidence, "person", 2, "age");
  }
  if (/^\s?(?:,|[-–—]|\()\s?$/.test(next.gap) && !next.opens && isRole(reader, to)) {
    add(evidence, "person", 1.5, "role_after", next.text);
  }
  fromApposition(reader, { from, to }, evidence);
}

/** What stands in brackets or behind a comma right after a name. */
function fromApposition(
  { words, lexicon, listed }: BlockReader,
  { from, to }: { from: number; to: number },
  evidence: KindEvidence,
): void {
  const next = words[to];
  if (!next) return;
  // 'Đạm Cà Mau (DCM)': the short form of a body.
  if (
    /^\s?\(\s?$/.test(next.gap) &&
    next.allCaps &&
    /^\s?\)/.test(words[to + 1]?.gap ?? "") &&
    evidence.scores.person < 1.5
  ) {
    add(evidence, "organisation", 2, "acronym", next.text);
  }
  // 'Quỳnh Lưu, Nghệ An': a town and its province.
  if (next.gap === ", " && matchIsPlace(listed.get(to)) && evidence.scores.person < 2)
    add(evidence, "place", /^\s?\($/.test(words[from]?.gap ?? "") ? 2.2 : 1.2, "place_after");
  const open = /^\s?(?:,|\()\s?$/.test(next.gap);
  if (open && placeHeads.lengthAt(words, to) > 0 && lexicon.foreignIsName)
    add(evidence, "place", 0.8, "place_after");
}

/** 'giám đốc …', 'một chuyên gia …' behind a comma, dash or bracket. */
function isRole({ words, lexicon }: BlockReader, at: number): boolean {
  const article = /^(?:một|người|the|a|an|cựu|nguyên)$/.test(words[at]?.key ?? "") ? 1 : 0;
  return (
    lexicon.offices.lengthAt(words, at) > 0 || (article > 0 && lexicon.offices.lengthAt(words, at + 1) > 0)
  );
}

/** The kind of name that the head right before a name calls for: 'tỉnh …', 'công ty …'. */
export function expectedByHead(
  reader: BlockReader,
  at: number,
): { kind: EntityKind; cue: string; length: number } | null {
  const { words } = reader;
  if (isShortLevel(words, at)) {
    return { kind: "place", cue: words[at]?.key ?? "", length: 1 };
  }
  const body = Math.max(nameHead(words, at), droppedHeads.lengthAt(words, at), lowBody(words, at));
  const place = isSyllableOfPerson(words, at) ? 0 : placeHeads.lengthAt(words, at);
  if (body === 0 && place === 0) return null;
  const kind = body >= place ? "organisation" : "place";
  const length = smallPart(words, at, Math.max(body, place));
  return { kind, cue: keyOf(words, at, at + length), length };
}

/** 'trường Đại học …', 'trường ĐH …': the capital begins the name. */
function smallPart(words: readonly Word[], at: number, length: number): number {
  if (words[at]?.capital && !opensBeforeShortHead(words, at)) return length;
  const name = words
    .slice(at + 1, at + length)
    .findIndex(({ capital, allCaps, key }) => capital && (!allCaps || shortHeads.has(key)));
  return name >= 0 ? name + 1 : length;
}

const shortHeads = new Set(["đh", "cđ", "hv", "bv"]);

/** 'Trường ĐH Sông Xanh …': the sentence gives the first its capital, and the short form heads the name. */
export function opensBeforeShortHead(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.key === "trường" && word.opens && next?.allCaps === true && shortHeads.has(next.key);
}

/** 'Q. Bình Tân', but not 'P.A.K'. */
export function isShortLevel(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!/^[QPHX]$/.test(words[at]?.text ?? "") || !/^\.\s?$/.test(next?.gap ?? "")) return false;
  return next !== undefined && next.text.length > 1 && !next.allCaps;
}

function nameHead(words: readonly Word[], at: number): number {
  const length = nameHeads.lengthAt(words, at);
  return length > 1 || words[at]?.capital ? length : lowHeads.lengthAt(words, at);
}

/** 'nhóm', 'tổ chức': written small they only say what follows. One syllable says too little. */
function lowBody(words: readonly Word[], at: number): number {
  const length = words[at]?.capital && !words[at]?.opens ? 0 : bodyHeads.lengthAt(words, at);
  return length > 1 ? length : 0;
}
