import type { Draft } from "./draft";
import type { Grammar } from "./grammar";
import type { Item } from "./items";
import type { Range, SourcePhrase } from "./phrase";

/** A stretch of one sentence that is read for statements. */
export type Clause = Range & {
  items: readonly Item[];
  grammar: Grammar;
  /** 0 for the sentence itself; each statement inside a statement is one deeper. */
  depth: number;
  /** Inside a quotation only named sources count. */
  quoted: boolean;
  /** Who spoke last in this sentence: speaks on where a verb has no subject. */
  carried: SourcePhrase | null;
};

/** A statement and the items of its words, where those are to be read for statements inside. */
export type Statement = { draft: Draft; said: Range | null };

export const deepest = 4;

/** Inside a quotation only a name speaks for itself; inside reported words a pronoun is the reporter's speaker. */
export function isAllowed({ quoted, depth }: Clause, phrase: SourcePhrase | null): boolean {
  if (phrase === null) return false;
  if (quoted) return phrase.head === "name" && phrase.name !== null;
  return depth === 0 || phrase.pronoun === null;
}

/** Behind 'Song', 'Tuy nhiên,' and marks: where the words themselves begin. */
export function skipConnective({ items, from, to, grammar }: Clause): number {
  let at = from;
  while (at < to && items[at]?.kind === "mark") at += 1;
  const match = grammar.connectives.at(items, at, to);
  if (match === null) return at;
  const next = at + match.length;
  return items[next]?.fold === "," ? next + 1 : next;
}

/** Behind the adverbs that stand at `at`. */
export function skipAdverbs(
  { items, grammar }: Pick<Clause, "items" | "grammar">,
  at: number,
  end: number,
): number {
  let next = at;
  for (
    let adverb = grammar.adverbs.at(items, next, end);
    adverb;
    adverb = grammar.adverbs.at(items, next, end)
  ) {
    next += adverb.length;
  }
  return next;
}
