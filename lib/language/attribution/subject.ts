import type { Grammar } from "./grammar";
import type { Item } from "./items";
import { type SourcePhrase, sourcePhraseAt } from "./source-phrase";

type Range = { from: number; to: number };

export type Subject = {
  phrase: SourcePhrase;
  /** First item of the speaker with what stands in apposition to it. */
  from: number;
  /** The phrase stands right before the verb, with nothing but adverbs, time or place between. */
  adjacent: boolean;
};

const dividers = new Set([",", "-", ";", ":", "?", "!", "."]);
const mostSegments = 5;

/** Who does what the verb at `to` says: the noun phrase before it, over appositions and adjuncts. */
export function findSubject(items: readonly Item[], range: Range, grammar: Grammar): Subject | null {
  const segments = segmentsOf(items, range);
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    const segment = segments[index];
    if (segment === undefined) break;
    const phrase = phraseInSegment(items, segment, grammar);
    if (phrase === null) continue;
    const named = namedBefore(items, { phrase, segment, segments, index }, grammar);
    const last = index === segments.length - 1;
    const chosen = named ?? phrase;
    return {
      phrase: chosen,
      from: chosen.from,
      adjacent: (!last && named === null) || isBridge(items, { from: phrase.to, to: segment.to }, grammar),
    };
  }
  return null;
}

/** Nothing but adverbs since the last conjunction or comma: the verb has no subject of its own. */
export function isElided(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  let at = to;
  while (at > from && isAdverbEnding(items, { from, to: at }, grammar)) at -= 1;
  const before = items[at - 1];
  if (at <= from || before === undefined) return true;
  if (before.kind === "mark" || before.kind === "quotation") return before.kind === "mark" && before.fold === ",";
  for (let start = Math.max(from, at - 3); start < at; start += 1) {
    if (grammar.goingOn.at(items, start, at)?.length === at - start) return true;
  }
  return false;
}

function isAdverbEnding(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  for (let start = Math.max(from, to - 3); start < to; start += 1) {
    if (grammar.goingOn.at(items, start, to)?.length === to - start) return false;
    if (grammar.adverbs.at(items, start, to)?.length === to - start) return true;
  }
  return false;
}

function segmentsOf(items: readonly Item[], { from, to }: Range): Range[] {
  const segments: Range[] = [];
  let end = to;
  for (let index = to - 1; index >= from && segments.length < mostSegments; index -= 1) {
    const item = items[index];
    if (item?.kind !== "mark" || !dividers.has(item.fold)) continue;
    segments.push({ from: index + 1, to: end });
    end = index;
  }
  if (segments.length < mostSegments) segments.push({ from, to: end });
  return segments.reverse();
}

/**
 * The first noun phrase that no preposition governs; after the last conjunction where there is one
 * behind it. A named person later in the segment beats a bare title earlier.
 */
function phraseInSegment(items: readonly Item[], segment: Range, grammar: Grammar): SourcePhrase | null {
  const restart = lastClauseStart(items, segment, grammar);
  const behind = restart > segment.from ? firstPhrase(items, { from: restart, to: segment.to }, grammar) : null;
  return behind ?? firstPhrase(items, segment, grammar);
}

function lastClauseStart(items: readonly Item[], { from, to }: Range, grammar: Grammar): number {
  let start = from;
  for (let index = from; index < to; index += 1) {
    const match = grammar.clauseWords.at(items, index, to);
    if (match) start = index + match.length;
  }
  return start;
}

function firstPhrase(items: readonly Item[], { from, to }: Range, grammar: Grammar): SourcePhrase | null {
  let fallback: SourcePhrase | null = null;
  for (let index = from; index < to; index += 1) {
    const phrase = sourcePhraseAt(items, { from: index, to }, grammar);
    if (phrase === null) continue;
    const governed = index > from && grammar.governors.has(items[index - 1]?.fold ?? "");
    if (!governed) {
      if (isPersonOrName(phrase) || phrase.indefinite) return fallback?.indefinite ? fallback : phrase;
      fallback ??= phrase;
    }
    index = Math.max(index, phrase.to - 1);
  }
  return fallback;
}

function isPersonOrName({ head, pronoun }: SourcePhrase): boolean {
  return head === "name" || pronoun !== null;
}

type Place = { phrase: SourcePhrase; segment: Range; segments: Range[]; index: number };

/** '[Andrei Lankov], một chuyên gia ..., cho biết': the name in front of its description. */
function namedBefore(items: readonly Item[], { phrase, segments, index }: Place, grammar: Grammar): SourcePhrase | null {
  if (phrase.head === "name" && phrase.name?.entity?.kind !== "organisation") return null;
  if (phrase.pronoun !== null) return null;
  const before = segments[index - 1];
  if (before === undefined || before.to <= before.from) return null;
  for (let start = before.from; start < before.to; start += 1) {
    const candidate = sourcePhraseAt(items, { from: start, to: before.to }, grammar);
    if (candidate === null) continue;
    const reaches = endsSegment(items, { from: candidate.to, to: before.to });
    const governed = start > before.from && grammar.governors.has(items[start - 1]?.fold ?? "");
    if (reaches && !governed && isPerson(candidate)) return candidate;
    start = candidate.to - 1;
  }
  return null;
}

function endsSegment(items: readonly Item[], { from, to }: Range): boolean {
  for (let index = from; index < to; index += 1) if (items[index]?.kind !== "gloss") return false;
  return true;
}

export function isPerson({ head, name, role }: SourcePhrase): boolean {
  return head === "name" && (name === null || name.kind === "word" ? role !== null : name.entity?.kind === "person");
}

/** Only adverbs, glosses, and stretches of time, place and company. */
export function isBridge(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (item === undefined || item.kind === "gloss" || item.kind === "mark") continue;
    const adverb = grammar.adverbs.at(items, index, to);
    if (adverb) {
      index += adverb.length - 1;
      continue;
    }
    return grammar.circumstances.at(items, index, to) !== null || grammar.modifiers.has(item.fold);
  }
  return true;
}
