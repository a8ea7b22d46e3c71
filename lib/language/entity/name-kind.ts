import type { EntityKind, Reason } from "../types";
import { surnames } from "../vi/surnames";
import type { BlockReader, Expectation } from "./block-reader";
import { type KindScores, noScores } from "./mention";
import { keyOf } from "./phrases";
import {
  auxiliaries,
  bodyHeads,
  droppedHeads,
  englishBodyWords,
  englishPlaceWords,
  givenNames,
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
  fromShape(reader.words.slice(from, to), evidence);
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

const surnameEnding =
  /.{2}(?:ova|ov|ev|eva|ic|vich|ez|son|sen|man|ski|sky|inho|elli|escu|enko|yan|ian|berg|stein|ovic|aldo|ini)$/;

function fromShape(words: readonly Word[], evidence: KindEvidence): void {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return;
  const vietnamese = words.every((word) => !word.foreign && !/\p{N}/u.test(word.text));
  const body = words.find((word) => englishBodyWords.has(word.key) && word.foreign);
  if (body && words.length > 1) add(evidence, "organisation", 2.5, "organisation_word", body.text);
  if (words.length > 1 && englishPlaceWords.has(last.key) && last.foreign)
    add(evidence, "place", 2, "place_word", last.text);
  if (words.length === 1 && first.allCaps && first.text.length <= 6)
    add(evidence, "organisation", 1.5, "acronym");
  // 'V.Ninh Bình', 'SHB.Đà Nẵng': clubs with their sponsor before the province.
  if (
    /^\p{Lu}{1,4}$/u.test(first.text) &&
    /^\.\s?$/.test(words[1]?.gap ?? "") &&
    words.slice(1).every((word) => !word.foreign)
  ) {
    add(evidence, "organisation", 2.5, "organisation_shape");
  }
  if (words.some((word) => /\p{N}/u.test(word.text) || /[&+]/.test(word.gap)))
    add(evidence, "organisation", 1, "organisation_shape");
  if (words.length > 1 && words.length <= 4 && givenNames.has(first.key))
    add(evidence, "person", 2, "given_name", first.text);
  if (vietnamese && words.length >= 2 && words.length <= 4) {
    if (surnames.has(first.key)) add(evidence, "person", 1.6, "vietnamese_surname", first.text);
    else add(evidence, "person", 0.5, "name_shape");
  }
  const plain = words.every((word) => word.capital && !word.allCaps);
  if (!vietnamese && !body && plain && words.length >= 2 && words.length <= 3)
    add(evidence, "person", 0.7, "name_shape");
  if (words.length === 1 && surnameEnding.test(first.key) && first.foreign)
    add(evidence, "person", 0.7, "name_shape");
  if (first.key === "the") add(evidence, "organisation", 1.5, "organisation_shape");
  if (words.length > 4) add(evidence, "organisation", 0.5, "long_name");
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
  if (expectation.kind === "person" && !expectation.honorific && isBodyOfOffice(reader, from)) {
    add(evidence, "organisation", 2, "office_of", expectation.cue);
    return;
  }
  if (
    expectation.kind === "person" &&
    !expectation.honorific &&
    word.allCaps &&
    !joinedCapital(words[from + 1])
  ) {
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

function joinedCapital(next: Word | undefined): boolean {
  return next?.capital === true && joined(next);
}

/** 'CEO X - Pavel …': a dash and a name after it say that X is where the office is. */
function isBodyOfOffice({ words }: BlockReader, from: number): boolean {
  const next = words[from + 1];
  const after = words[from + 2];
  return Boolean(
    words[from]?.foreign && next?.capital && /^\s[-–]\s$/.test(next.gap) && after?.capital && joined(after),
  );
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
