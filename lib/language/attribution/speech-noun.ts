import type { Clause } from "./clause";
import { trim } from "./content";
import { type Draft, newDraft } from "./draft";
import type { Item } from "./items";
import { type Range, spanOf } from "./phrase";
import { sourcePhraseAt } from "./source-phrase";

export type NounStatement = { draft: Draft; said: Range | null; to: number };

const thatReach = 16;

/**
 * Statements told by a noun: 'tuyên bố của các viên chức X rằng P', 'thông tin mà giới chức X đưa ra,
 * rằng P', 'phản hồi của Y là "P"'.
 */
export function nounStatementAt(clause: Clause, at: number): NounStatement | null {
  const { items, grammar, to } = clause;
  const first = items[at];
  if (first?.kind !== "word") return null;
  const noun = grammar.speechNouns.at(items, at, to);
  const length = noun?.length ?? (first.fold === "điều" ? 1 : 0);
  if (length === 0) return null;
  const link = items[at + length];
  if (link?.kind !== "word") return null;
  if (noun && link.fold === "của")
    return ofStatement(clause, { noun: { from: at, to: at + length }, at: at + length + 1 });
  if (link.fold === "mà") return whichStatement(clause, at + length + 1);
  return null;
}

function ofStatement(clause: Clause, { noun, at }: { noun: Range; at: number }): NounStatement | null {
  const { items, grammar, to } = clause;
  const phrase = sourcePhraseAt(items, { from: at, to }, grammar);
  if (phrase === null) return null;
  const cue = spanOf(items, noun.from, noun.to);
  const next = items[phrase.to];
  const after = items[phrase.to + 1];
  if (next?.fold === "là" && after?.kind === "quotation") {
    const claims = [{ start: after.start, end: after.end }];
    return {
      draft: newDraft({ phrase, cue, claims, evidence: "speech_noun", marked: true }),
      said: null,
      to: phrase.to + 2,
    };
  }
  const that = thatAt(items, { from: phrase.to, to: Math.min(to, phrase.to + 3) });
  return that === null ? null : statement(clause, { phrase, cue, at: that + 1 });
}

/** 'mà X đưa ra, rằng': the cue is the verb of the relative clause. */
function whichStatement(clause: Clause, at: number): NounStatement | null {
  const { items, grammar, to } = clause;
  const phrase = sourcePhraseAt(items, { from: at, to }, grammar);
  if (phrase === null) return null;
  const that = thatAt(items, { from: phrase.to, to: Math.min(to, phrase.to + thatReach) });
  if (that === null) return null;
  let verb = phrase.to;
  for (
    let adverb = grammar.adverbs.at(items, verb, that);
    adverb;
    adverb = grammar.adverbs.at(items, verb, that)
  ) {
    verb += adverb.length;
    if (items[verb - 1]?.fold === "ra") {
      verb -= adverb.length;
      break;
    }
  }
  if (verb >= that) return null;
  const end = items[verb + 1]?.fold === "ra" ? verb + 2 : verb + 1;
  return statement(clause, { phrase, cue: spanOf(items, verb, end), at: that + 1 });
}

function thatAt(items: readonly Item[], { from, to }: Range): number | null {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item?.kind === "word" && (item.fold === "rằng" || item.fold === "that")) return index;
  }
  return null;
}

function statement(
  { items, to }: Clause,
  { phrase, cue, at }: { phrase: Draft["phrase"]; cue: Draft["cue"]; at: number },
): NounStatement | null {
  const said = trim(items, { from: at, to });
  if (said.to - said.from < 2) return null;
  const claims = [spanOf(items, said.from, said.to)];
  return { draft: newDraft({ phrase, cue, claims, evidence: "speech_noun", marked: true }), said, to };
}
