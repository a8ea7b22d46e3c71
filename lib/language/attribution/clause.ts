import type { Grammar } from "./grammar";
import type { Item } from "./items";
import type { SourcePhrase } from "./phrase";

/** A stretch of one sentence that is read for statements. */
export type Clause = {
  items: readonly Item[];
  from: number;
  to: number;
  grammar: Grammar;
  /** 0 for the sentence itself; each statement inside a statement is one deeper. */
  depth: number;
  /** Inside a quotation only named sources count. */
  quoted: boolean;
  /** Who spoke last in this sentence: speaks on where a verb has no subject. */
  carried: SourcePhrase | null;
};

export const deepest = 4;
