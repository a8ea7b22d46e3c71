import type { Grammar } from "./grammar";
import type { Item } from "./items";
import type { Range, SourcePhrase } from "./phrase";
import { sourcePhraseAt } from "./source-phrase";

export type Subject = {
  phrase: SourcePhrase;
  /** First item of the speaker with what stands in apposition to it. */
  from: number;
  /** The phrase stands right before the verb, with nothing but adverbs, time or place between. */
  adjacent: boolean;
  /** The phrase opens its clause. */
  initial: boolean;
};

const dividers = new Set([",", "-", ";", ":", "?", "!", "."]);
const mostSegments = 5;
/** A speaker is not looked for farther back than this. */
const reach = 80;

/** Who does what the verb at `to` says: the noun phrase before it, over appositions and adjuncts. */
export function findSubject(items: readonly Item[], { from, to }: Range, grammar: Grammar): Subject | null {
  const segments = segmentsOf(items, { from: Math.max(from, to - reach), to });
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    const segment = segments[index];
    if (segment === undefined) break;
    const found = phraseInSegment(items, segment, grammar);
    if (found === null) continue;
    const named = namedBefore(items, { phrase: found.phrase, segments, index }, grammar);
    const last = index === segments.length - 1;
    const described = named
      ? null
      : describedBefore(items, { phrase: found.phrase, segments, index }, grammar);
    const phrase = named ?? described?.phrase ?? found.phrase;
    return {
      phrase,
      from: described?.from ?? phrase.from,
      adjacent: !last || isBridge(items, { from: found.phrase.to, to: segment.to }, grammar),
      initial: named !== null || found.phrase.from <= found.start,
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
  if (before.kind === "mark") return before.fold === ",";
  return endsWithConjunction(items, { from, to: at }, grammar);
}

function endsWithConjunction(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  for (let start = Math.max(from, to - 3); start < to; start += 1) {
    if (grammar.goingOn.at(items, start, to)?.length === to - start) return true;
  }
  return false;
}

function isAdverbEnding(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  if (endsWithConjunction(items, { from, to }, grammar)) return false;
  for (let start = Math.max(from, to - 3); start < to; start += 1) {
    if (grammar.adverbs.at(items, start, to)?.length === to - start) return true;
  }
  return false;
}

function segmentsOf(items: readonly Item[], { from, to }: Range): Range[] {
  const segments: Range[] = [];
  let end = to;
  for (let index = to - 1; index >= from && segments.length < mostSegments; index -= 1) {
    const item = items[index];
    if (item === undefined || !divides(item)) continue;
    segments.push({ from: index + 1, to: end });
    end = index;
  }
  if (segments.length < mostSegments) segments.push({ from, to: end });
  return segments.reverse();
}

/** Marks, and whole quoted sentences: whoever stands before those is not the subject behind them. */
function divides({ kind, fold, quotation }: Item): boolean {
  return quotation === null ? kind === "mark" && dividers.has(fold) : quotation.opensSentence;
}

type Found = { phrase: SourcePhrase; /** Where its clause starts. */ start: number };

/**
 * The first noun phrase that no preposition governs; after the last conjunction where there is one
 * behind it. A named person later in the segment beats a bare title earlier.
 */
function phraseInSegment(items: readonly Item[], segment: Range, grammar: Grammar): Found | null {
  const restart = lastClauseStart(items, segment, grammar);
  const behind =
    restart > segment.from ? firstPhrase(items, { from: restart, to: segment.to }, grammar) : null;
  if (behind) return { phrase: behind, start: restart };
  const phrase = firstPhrase(items, segment, grammar);
  return phrase && { phrase, start: segment.from };
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
  const phrases = freePhrases(items, { from, to }, grammar);
  const [first] = phrases;
  if (first === undefined) return null;
  const joined = phrases.find(
    (phrase) => phrase.from > first.to && isJoinedClause(items, { phrase, to }, grammar),
  );
  if (joined) return joined;
  if (isSure(first)) return first;
  const later = phrases
    .slice(1)
    .find((phrase) => isSure(phrase) && phrase.pronoun === null && !first.indefinite);
  return (
    later ??
    phrases.find((phrase) => phrase.to > first.to && isBridge(items, { from: phrase.to, to }, grammar)) ??
    first
  );
}

/** A listed name or an unnamed source that is marked as one. */
function isSure({ head, name, pronoun, indefinite, role }: SourcePhrase): boolean {
  if (head === "name") return name !== null || role !== null;
  return pronoun !== null || indefinite;
}

/** 'Mạng này có ... và [Durov] cho rằng': the name between 'và' and the verb has the verb to itself. */
function isJoinedClause(
  items: readonly Item[],
  { phrase, to }: { phrase: SourcePhrase; to: number },
  grammar: Grammar,
): boolean {
  const before = items[phrase.from - 1]?.fold;
  if (before !== "và" && before !== "and") return false;
  return isSure(phrase) && isBridge(items, { from: phrase.to, to }, grammar);
}

function freePhrases(items: readonly Item[], { from, to }: Range, grammar: Grammar): SourcePhrase[] {
  const found: SourcePhrase[] = [];
  for (let index = from; index < to; index += 1) {
    const phrase = sourcePhraseAt(items, { from: index, to }, grammar);
    if (phrase === null) continue;
    const free = !isGoverned(items, { phrase, from }, grammar) && isWellPlaced(phrase, { from });
    const equated = free ? equatedName(items, { phrase, to }, grammar) : null;
    if (free) found.push(equated ?? phrase);
    index = Math.max(index, (equated ?? phrase).to - 1);
  }
  return found;
}

/** A document that 'says' something opens its clause; elsewhere it is an object. */
function isWellPlaced({ head, from: at }: SourcePhrase, { from }: { from: number }): boolean {
  return head !== "document" || at <= from + 1;
}

/** 'Hai công ty lớn của Nga là [X và Y]'. */
function equatedName(
  items: readonly Item[],
  { phrase, to }: { phrase: SourcePhrase; to: number },
  grammar: Grammar,
): SourcePhrase | null {
  if (items[phrase.to]?.fold !== "là" || phrase.head === "name") return null;
  const named = sourcePhraseAt(items, { from: phrase.to + 1, to }, grammar);
  return named?.head === "name" ? named : null;
}

const placeWords = new Set(["tại", "ở", "trong", "trên", "từ", "đến", "tới", "vào", "in", "at", "from"]);

/** Right behind a preposition; a place or body also two or three words behind one: 'tại khu vực Đông Nam Á'. */
function isGoverned(
  items: readonly Item[],
  { phrase, from }: { phrase: SourcePhrase; from: number },
  grammar: Grammar,
): boolean {
  const { from: at, name, head } = phrase;
  if (at <= from) return false;
  const before = items[at - 1]?.fold ?? "";
  if (before === "từ" && items[at - 2]?.fold === "tin") return items[at - 3]?.fold === "nguồn";
  if (before === "là") return head !== "name";
  if (grammar.governors.has(before)) return true;
  if (head !== "name" || name?.entity?.kind === "person") return false;
  for (let index = at - 2; index >= Math.max(from, at - 4); index -= 1) {
    const item = items[index];
    if (item?.kind !== "word") return false;
    if (placeWords.has(item.fold)) return true;
  }
  return false;
}

type Place = { phrase: SourcePhrase; segments: readonly Range[]; index: number };

/** '[Andrei Lankov], một chuyên gia ..., cho biết': the name in front of its description. */
function namedBefore(
  items: readonly Item[],
  { phrase, segments, index }: Place,
  grammar: Grammar,
): SourcePhrase | null {
  if (phrase.head === "name" && phrase.name?.entity?.kind !== "organisation") return null;
  if (phrase.pronoun !== null) return null;
  const before = segments[index - 1];
  if (before === undefined) return null;
  for (let start = before.from; start < before.to; start += 1) {
    const candidate = sourcePhraseAt(items, { from: start, to: before.to }, grammar);
    if (candidate === null) continue;
    const governed = start > before.from && grammar.governors.has(items[start - 1]?.fold ?? "");
    if (!governed && isPerson(candidate) && endsSegment(items, { from: candidate.to, to: before.to }))
      return candidate;
    start = candidate.to - 1;
  }
  return null;
}

/** 'Giám đốc SOHR - [Rami A.]', 'đài truyền hình tại Dubai - [al-Arabiya]': the description in front of the name. */
function describedBefore(
  items: readonly Item[],
  { phrase, segments, index }: Place,
  grammar: Grammar,
): { from: number; phrase: SourcePhrase } | null {
  const before = segments[index - 1];
  const own = segments[index];
  if (before === undefined || own === undefined || phrase.head !== "name" || phrase.from > own.from)
    return null;
  const description = sourcePhraseAt(items, before, grammar);
  if (
    description === null ||
    description.head === "name" ||
    description.pronoun !== null ||
    description.head === "document"
  )
    return null;
  return { from: before.from, phrase: { ...phrase, description: description.head } };
}

function endsSegment(items: readonly Item[], { from, to }: Range): boolean {
  for (let index = from; index < to; index += 1) if (items[index]?.kind !== "gloss") return false;
  return true;
}

export function isPerson({ head, name, role }: SourcePhrase): boolean {
  return (
    head === "name" &&
    (name === null || name.kind === "word" ? role !== null : name.entity?.kind === "person")
  );
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
