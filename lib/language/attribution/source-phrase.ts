import { foldedSet } from "../folded-set";
import type { Gender, Grammar, HeadKind } from "./grammar";
import { headLastPhraseAt } from "./head-last-phrase";
import type { Item } from "./items";
import { emptyPhrase, type Range, type SourcePhrase, spanOf } from "./phrase";

const longestPhrase = 24;

/** The noun phrase that starts exactly at `from` and can be a source. */
export function sourcePhraseAt(
  items: readonly Item[],
  { from, to }: Range,
  grammar: Grammar,
): SourcePhrase | null {
  if (grammar.headLast) return headLastPhraseAt(items, { from, to }, grammar);
  const determiner = grammar.determiners.at(items, from, to);
  const at = from + (determiner?.length ?? 0);
  const first = items[at];
  if (first === undefined || at >= to) return null;
  if (first.kind === "name") return namedPhrase(items, { from, at, to }, grammar);
  const pronoun = determiner ? null : grammar.pronouns.at(items, at, to);
  if (pronoun && !continuesAsTitle(items, { from: at + pronoun.length, to }, grammar)) {
    return pronounPhrase(items, { from, to: at + pronoun.length }, pronoun.value);
  }
  const head = grammar.heads.at(items, at, to);
  if (head?.value === null || isSecondHalf(items, at)) return null;
  if (head === null) return unlistedName(items, { from: at, to });
  const extent = extend(items, { from: at, to, head: head.length }, grammar);
  return finish(items, { from, at, kind: head.value, indefinite: determiner !== null, extent }, grammar);
}

/** 'dự [báo]', 'tình [báo]', 'công [bố]': the second half of another word. */
function isSecondHalf(items: readonly Item[], at: number): boolean {
  return items[at]?.fold === "báo" && beforePress.has(items[at - 1]?.fold ?? "");
}

const beforePress = foldedSet("dự, thông, cảnh, tình, họp, khai, mật, loan, truyền, điện");

/** 'ông' before a name or another title is a title, not a pronoun. */
function continuesAsTitle(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  const next = items[from];
  if (next === undefined || from >= to) return false;
  if (next.kind === "name") return next.entity?.kind !== "place";
  if (next.kind !== "word") return false;
  return next.capital || /^\d/.test(next.fold) || grammar.roles.at(items, from, to) !== null;
}

function pronounPhrase(items: readonly Item[], { from, to }: Range, gender: Gender): SourcePhrase {
  return {
    ...emptyPhrase({ from, to }),
    span: spanOf(items, from, to),
    head: "pronoun",
    pronoun: gender,
  };
}

function namedPhrase(
  items: readonly Item[],
  { from, at, to }: { from: number; at: number; to: number },
  grammar: Grammar,
): SourcePhrase {
  const name = items[at] ?? null;
  const joined = joinedNames(items, { from: at + 1, to }, grammar);
  const end = joined.at(-1)?.to ?? at + 1;
  return {
    ...emptyPhrase({ from, to: end }),
    span: spanOf(items, at, end),
    head: "name",
    name,
    joined: joined.flatMap(({ name: other }) => (other ? [other] : [])),
  };
}

function joinedNames(items: readonly Item[], { from, to }: Range, grammar: Grammar): SourcePhrase[] {
  if (items[from]?.fold !== "và" && items[from]?.fold !== "cùng" && items[from]?.fold !== "and") return [];
  const next = sourcePhraseAt(items, { from: from + 1, to }, grammar);
  return next?.name && (next.head === "name" || next.name.entity?.kind === "person") ? [next] : [];
}

/** A run of capitalised words that no entity covers: at least a name, whoever it is. */
function unlistedName(items: readonly Item[], { from, to }: Range): SourcePhrase | null {
  let end = from;
  while (end < to && items[end]?.kind === "word" && items[end]?.capital) end += 1;
  if (end - from < 2) return null;
  return { ...emptyPhrase({ from, to: end }), span: spanOf(items, from, end), head: "name" };
}

type Extent = {
  to: number;
  person: number | null;
  personEnd: number;
  lastName: number | null;
  anonymity: boolean;
  /** A preposition has opened a modifier. */
  modifier: boolean;
  /** A title stands in the modifier: a name behind it is that person's. */
  titleInModifier: boolean;
};

/**
 * Walks over the modifiers of a head noun until something that cannot belong to it. A person's name
 * ends the phrase, unless it belongs to a title inside a modifier ('quan chức của Tổng thống X').
 */
function extend(
  items: readonly Item[],
  { from, to, head }: Range & { head: number },
  grammar: Grammar,
): Extent {
  const extent: Extent = {
    to: from + head,
    person: null,
    personEnd: 0,
    lastName: null,
    anonymity: false,
    modifier: false,
    titleInModifier: false,
  };
  const limit = Math.min(to, from + longestPhrase);
  let index = from + head;
  while (index < limit && extent.person === null) {
    const length = stepOver(items, { from: index, to: limit }, { extent, grammar });
    if (length === 0) break;
    index += length;
  }
  return extent;
}

type Walk = { extent: Extent; grammar: Grammar };

/** How many items at `from` belong to the phrase; 0 ends it. */
function stepOver(items: readonly Item[], { from, to }: Range, { extent, grammar }: Walk): number {
  const item = items[from];
  if (item === undefined || item.kind === "mark" || item.kind === "quotation") return 0;
  if (item.kind === "gloss") return 1;
  const unlisted = personNameLength(items, { from, to }, grammar);
  if (item.kind === "name" || unlisted > 0) {
    return stepOverName(items, { from, length: Math.max(1, unlisted) }, { extent, grammar });
  }
  const anonymity = grammar.anonymity.at(items, from, to);
  if (anonymity) {
    extent.anonymity = true;
    extent.to = from + anonymity.length;
    return anonymity.length;
  }
  return stepOverWord(items, { from, to }, { extent, grammar });
}

function stepOverName(
  items: readonly Item[],
  { from, length }: { from: number; length: number },
  { extent, grammar }: Walk,
): number {
  const item = items[from];
  extent.to = from + length;
  const isPerson = item?.kind !== "name" || item.entity?.kind === "person";
  const governed = grammar.modifiers.has(items[from - 1]?.fold ?? "");
  if (isPerson && !governed && !extent.titleInModifier) {
    extent.person = from;
    extent.personEnd = from + length;
  } else if (item?.kind === "name") {
    extent.lastName = from;
  }
  return length;
}

function stepOverWord(items: readonly Item[], { from, to }: Range, { extent, grammar }: Walk): number {
  if (endsPhrase(items, from, to, grammar) || joinsPerson(items, { from, to }, grammar)) return 0;
  if (grammar.modifiers.has(items[from]?.fold ?? "") || isCloseTo(items, from)) extent.modifier = true;
  else if (grammar.breakers.at(items, from, to)) return 0;
  else extent.to = from + 1;
  if (extent.modifier && grammar.roles.at(items, from, to)) extent.titleInModifier = true;
  return 1;
}

/** 'thân cận với', 'gần gũi với'. */
function isCloseTo(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.fold;
  return items[at]?.fold === "với" && (before === "cận" || before === "gũi");
}

/** '... và Durov cho rằng': a person behind 'và' is another speaker. */
function joinsPerson(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  const joint = items[from]?.fold;
  if (joint !== "và" && joint !== "and") return false;
  const title = grammar.roles.at(items, from + 1, to);
  return items[from + 1 + (title?.length ?? 0)]?.entity?.kind === "person";
}

/** Capitalised words right after a title such as 'ông': a person's name that no entity covers. */
function personNameLength(items: readonly Item[], { from, to }: Range, grammar: Grammar): number {
  if (items[from]?.kind !== "word" || !items[from].capital) return 0;
  const title = items[from - 1];
  if (title === undefined || title.kind !== "word" || title.capital) return 0;
  if (!personTitles.has(title.fold) || grammar.heads.at(items, from, to)) return 0;
  let end = from;
  while (end < to && items[end]?.kind === "word" && items[end]?.capital) end += 1;
  return end - from;
}

const personTitles = new Set([
  "ông",
  "bà",
  "anh",
  "chị",
  "cô",
  "em",
  "ngài",
  "cụ",
  "hlv",
  "mr",
  "mrs",
  "ms",
  "dr",
]);

function endsPhrase(items: readonly Item[], at: number, to: number, grammar: Grammar): boolean {
  const verb = grammar.verbs.at(items, at, to);
  return (verb !== null && verb.value.strength !== "marked") || grammar.relays.at(items, at, to) !== null;
}

function finish(
  items: readonly Item[],
  {
    from,
    at,
    kind,
    indefinite,
    extent,
  }: { from: number; at: number; kind: HeadKind; indefinite: boolean; extent: Extent },
  grammar: Grammar,
): SourcePhrase {
  const person = kind === "media" ? null : extent.person;
  if (person !== null && (!indefinite || kind === "role")) {
    return {
      ...emptyPhrase({ from: at, to: extent.personEnd }),
      span: spanOf(items, at, extent.personEnd),
      head: "name",
      name: items[person] ?? null,
      joined: joinedNames(
        items,
        { from: extent.personEnd, to: extent.personEnd + longestPhrase },
        grammar,
      ).flatMap(({ name }) => (name ? [name] : [])),
      role: spanOf(items, at, person),
      indefinite: false,
    };
  }
  const nameAt = extent.person ?? extent.lastName;
  const name = nameAt === null ? null : (items[nameAt] ?? null);
  const start = indefinite ? from : at;
  return {
    ...emptyPhrase({ from: start, to: extent.to }),
    span: spanOf(items, start, extent.to),
    head: kind,
    name,
    role: kind === "role" || kind === "unnamed" ? spanOf(items, start, extent.to) : null,
    indefinite,
    anonymity: extent.anonymity,
  };
}
