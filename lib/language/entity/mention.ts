import type { AliasReading } from "../gazetteer";
import type { EntityKind, Reason, Span } from "../types";
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
};

export function noScores(): KindScores {
  return { person: 0, organisation: 0, place: 0 };
}
