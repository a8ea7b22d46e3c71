import type { EntityKind } from "../types";
import { surnames } from "../vi/surnames";
import { englishBodyWords, englishPlaceWords, givenNames } from "./vocabulary";
import type { Word } from "./words";

/** What the look of a name says about its kind. */
export type ShapeSign = { kind: EntityKind; weight: number; code: string; detail?: string };

type Shape = { words: readonly Word[]; first: Word; last: Word; vietnamese: boolean; body: Word | undefined };
type Test = {
  kind: EntityKind;
  weight: number;
  code: string;
  holds: (shape: Shape) => boolean;
  /** Only a text about sport says so. */
  inSport?: boolean;
};

const surnameEnding =
  /.{2}(?:ova|ov|ev|eva|ic|vich|ez|son|sen|man|ski|sky|inho|elli|escu|enko|yan|ian|berg|stein|ovic|aldo|ini)$/;

const tests: readonly Test[] = [
  {
    kind: "organisation",
    weight: 2.5,
    code: "organisation_word",
    holds: ({ words, body }) => body !== undefined && words.length > 1,
  },
  {
    kind: "place",
    weight: 2,
    code: "place_word",
    holds: ({ words, last }) => words.length > 1 && last.foreign && englishPlaceWords.has(last.key),
  },
  {
    kind: "organisation",
    weight: 1.5,
    code: "acronym",
    holds: ({ words, first }) => words.length === 1 && first.allCaps && first.text.length <= 6,
  },
  // 'V.Ninh Bình', 'SHB.Đà Nẵng': clubs with their sponsor before the province.
  { kind: "organisation", weight: 2.5, code: "organisation_shape", holds: isSponsoredClub, inSport: true },
  { kind: "person", weight: 1, code: "name_shape", holds: isSponsoredClub },
  {
    kind: "organisation",
    weight: 1,
    code: "organisation_shape",
    holds: ({ words }) => words.some((word) => /\p{N}/u.test(word.text) || /[&+]/.test(word.gap)),
  },
  {
    kind: "organisation",
    weight: 1.5,
    code: "organisation_shape",
    holds: ({ first }) => first.key === "the",
  },
  // 'Sotheby’s'
  {
    kind: "organisation",
    weight: 1.6,
    code: "organisation_shape",
    holds: ({ last }) => last.key === "s" && /^['’]$/.test(last.gap),
  },
  { kind: "organisation", weight: 0.5, code: "long_name", holds: ({ words }) => words.length > 4 },
  {
    kind: "person",
    weight: 2,
    code: "given_name",
    holds: ({ words, first }) => words.length > 1 && words.length <= 4 && givenNames.has(first.key),
  },
  {
    kind: "person",
    weight: 1.6,
    code: "vietnamese_surname",
    holds: (shape) => isVietnameseName(shape) && surnames.has(shape.first.key),
  },
  {
    kind: "person",
    weight: 0.5,
    code: "name_shape",
    holds: (shape) => isVietnameseName(shape) && !surnames.has(shape.first.key),
  },
  { kind: "person", weight: 0.7, code: "name_shape", holds: isForeignName },
  {
    kind: "person",
    weight: 0.7,
    code: "name_shape",
    holds: ({ words, first }) => words.length === 1 && first.foreign && surnameEnding.test(first.key),
  },
];

export function shapeSigns(words: readonly Word[], isSport: boolean): ShapeSign[] {
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [];
  const vietnamese = words.every((word) => !word.foreign && !/\p{N}/u.test(word.text));
  const body = words.find((word) => word.foreign && englishBodyWords.has(word.key));
  const shape: Shape = { words, first, last, vietnamese, body };
  return tests
    .filter((sign) => (isSport || !sign.inSport) && sign.holds(shape))
    .map(({ kind, weight, code }) => ({ kind, weight, code, detail: (body ?? first).text }));
}

function isSponsoredClub({ words, first }: Shape): boolean {
  if (!/^\p{Lu}{1,4}$/u.test(first.text) || !/^\.\s?$/.test(words[1]?.gap ?? "")) return false;
  return words.slice(1).every((word) => !word.foreign);
}

function isVietnameseName({ words, vietnamese }: Shape): boolean {
  return vietnamese && words.length >= 2 && words.length <= 4;
}

function isForeignName({ words, vietnamese, body }: Shape): boolean {
  if (vietnamese || body || words.length < 2 || words.length > 3) return false;
  return words.every((word) => word.capital && !word.allCaps);
}
