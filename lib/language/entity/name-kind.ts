import type { EntityKind, Reason } from "../types";
import type { BlockReader, Expectation } from "./block-reader";
import { type KindScores, noScores } from "./mention";
import { shapeSigns } from "./name-shape";
import { keyOf } from "./phrases";
import {
  auxiliaries,
  bodyHeads,
  droppedHeads,
  nameHeads,
  lowHeads,
  personVerbs,
  placeHeads,
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
  for (const { kind, weight, code, detail } of shapeSigns(reader.words.slice(from, to))) {
    add(evidence, kind, weight, code, detail);
  }
  fromBefore(reader, from, expectation, evidence);
  fromAfter(reader, to, evidence);
  if (reader.kind === "byline" && !/[(/]/.test(reader.words[from]?.gap ?? ""))
    add(evidence, "person", 3, "byline");
  if (reader.kind === "credit") add(evidence, "organisation", 3, "credit_line");
  return evidence;
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

function fromBefore(
  reader: BlockReader,
  from: number,
  expectation: Expectation,
  evidence: KindEvidence,
): void {
  const { words, lexicon } = reader;
  const word = words[from];
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
  if (!joined(word)) return;
  const length = lexicon.placePrepositions.lengthBefore(words, from);
  if (length > 0) add(evidence, "place", 1.1, "place_preposition", keyOf(words, from - length, from));
  if (/^\d/.test(words[from - 1]?.text ?? "") && /^(?:số|nhà)$/.test(words[from - 2]?.key ?? "")) {
    add(evidence, "place", 2, "house_number");
  }
  if (words[from - 1]?.key === "theo") add(evidence, "organisation", 0.6, "cited");
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

function fromAfter(reader: BlockReader, to: number, evidence: KindEvidence): void {
  const { words, lexicon } = reader;
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
  if (/^[QPHX]$/.test(words[at]?.text ?? "") && /^\.\s?$/.test(words[at + 1]?.gap ?? "")) {
    return { kind: "place", cue: words[at]?.key ?? "", length: 1 };
  }
  const body = Math.max(nameHead(words, at), droppedHeads.lengthAt(words, at), lowBody(words, at));
  const place = placeHeads.lengthAt(words, at);
  if (body === 0 && place === 0) return null;
  const kind = body >= place ? "organisation" : "place";
  const length = Math.max(body, place);
  return { kind, cue: keyOf(words, at, at + length), length };
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
