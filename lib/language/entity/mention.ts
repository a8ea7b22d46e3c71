import type { AliasReading } from "../alias-fit";
import type { EntityKind, Reason, Span } from "../types";
import { keyOf } from "./phrases";
import type { Word } from "./words";

export type KindScores = Record<EntityKind, number>;

/** A name found in a block, before the document as a whole is asked what it is. */
export type Mention = Span & {
  text: string;
  words: Word[];
  /** Folded words, one space between: equal for equal names. */
  key: string;
  scores: KindScores;
  /** What the gazetteer says; empty for names that nobody has listed. */
  readings: AliasReading[];
  reasons: Reason[];
  /** Nothing but a capital speaks for it: kept only if the document knows the name otherwise. */
  weak: boolean;
  /** The mention that this one repeats in brackets: 'Liên Hợp Quốc (LHQ)'. */
  glossOf: Mention | null;
  /** A form of address stands before it ('ông', 'Tổng thống'). */
  titled: boolean;
  /** Where the word ends that a comma or 'và' joins it to; -1 when nothing does. */
  listedAfter: number;
};

export function noScores(): KindScores {
  return { person: 0, organisation: 0, place: 0 };
}

/** A mention of these words, about which nothing is known yet. */
export function mentionOf(
  text: string,
  words: Word[],
  { glossOf, titled, listedAfter }: Pick<Mention, "glossOf" | "titled" | "listedAfter">,
): Mention {
  const start = words[0]?.start ?? 0;
  const last = words.at(-1)?.end ?? start;
  const end = last + signLength(text.slice(last, last + 3), words.at(-1)?.key ?? "");
  return {
    start,
    end,
    text: text.slice(start, end),
    words,
    key: keyOf(words, 0, words.length),
    scores: noScores(),
    readings: [],
    reasons: [],
    weak: false,
    glossOf,
    titled,
    listedAfter,
  };
}

/** 'OPEC+', but not 'A+1'; 'Northwind Corp.' where the stop ends no sentence. */
function signLength(after: string, last: string): number {
  if (/^\+(?![\p{L}\p{N}])/u.test(after)) return 1;
  return firmForms.has(last) && /^\.(?:,|\s[\p{Ll}\p{N}(])/u.test(after) ? 1 : 0;
}

const firmForms = new Set(["corp", "inc", "ltd", "co", "bros", "llc", "plc", "cie", "jr", "sr"]);

/** A lone capital with nothing to say for it. */
export function isWeak({ words, scores }: Mention): boolean {
  const best = Math.max(scores.person, scores.organisation, scores.place);
  const [first] = words;
  return words.length === 1 && best < 1 && first !== undefined && (!first.foreign || first.opens);
}
