import type { Grammar, Verb } from "./grammar";
import type { Item } from "./items";
import type { Range } from "./phrase";

export type Cue = {
  /** Items of the verb itself, end exclusive. */
  from: number;
  to: number;
  verb: Verb;
};

/** A reporting verb at `from` that really reports here: not a noun, passive, denied or part of another word. */
export function cueAt(items: readonly Item[], { from, to }: Range, grammar: Grammar): Cue | null {
  const match = grammar.verbs.at(items, from, to);
  if (match === null) return null;
  const cue = { from, to: from + match.length, verb: match.value };
  if (isBlockedAfter(items, cue, { to, grammar })) return null;
  if (isBlockedBefore(items, cue, grammar)) return null;
  if (cue.verb.noun && isNoun(items, cue, grammar)) return null;
  return cue;
}

function isBlockedAfter(
  items: readonly Item[],
  cue: Cue,
  { to, grammar }: { to: number; grammar: Grammar },
): boolean {
  return (
    (!asking.has(cue.verb.phrase) && grammar.blockedAfter.at(items, cue.to, to) !== null) ||
    (cue.verb.blockers?.at(items, cue.to, to) ?? null) !== null
  );
}

/** What is asked may well start with a question word. */
const asking = new Set(["hỏi", "thắc mắc", "chất vấn", "asked"]);

function isBlockedBefore(items: readonly Item[], cue: Cue, grammar: Grammar): boolean {
  const before = items[cue.from - 1];
  if (before?.kind !== "word") return false;
  if (cue.verb.halves.has(before.fold)) return items[cue.from - 2]?.fold !== "lên";
  if (!grammar.blockedBefore.has(before.fold)) return false;
  // 'người đại diện cho biết': the word closes the speaker's phrase.
  return before.fold !== "người" || cue.verb.strength !== "certain";
}

function isNoun(items: readonly Item[], cue: Cue, grammar: Grammar): boolean {
  const before = items[cue.from - 1];
  const next = items[cue.to];
  const marked = next !== undefined && (grammar.that.has(next.fold) || next.fold === ":");
  if (before?.kind === "word" && grammar.nounMakers.has(before.fold)) {
    return !(marked && before.fold === "ra") && !endsAdverb(items, cue.from, grammar);
  }
  if (next?.kind !== "word") return false;
  return grammar.nounTails.at(items, cue.to) !== null;
}

/** 'có văn bản [đề nghị]': two words and more before the verb that go with it. */
function endsAdverb(items: readonly Item[], end: number, grammar: Grammar): boolean {
  return [3, 2].some(
    (length) => grammar.adverbs.at(items, Math.max(0, end - length), end)?.length === length,
  );
}
