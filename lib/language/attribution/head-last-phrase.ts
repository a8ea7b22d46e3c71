import type { Grammar, HeadKind } from "./grammar";
import type { Item } from "./items";
import { emptyPhrase, type Range, type SourcePhrase, spanOf } from "./phrase";

const longestPhrase = 16;

/**
 * A source phrase of a language that puts the head noun last: 'a senior U.S. defence official',
 * 'Foreign Minister Ann Lee', 'the country's interior ministry', 'residents of the valley'.
 */
export function headLastPhraseAt(
  items: readonly Item[],
  { from, to }: Range,
  grammar: Grammar,
): SourcePhrase | null {
  const first = items[from];
  if (first === undefined || from >= to || first.kind === "mark" || first.kind === "quotation") return null;
  const pronoun = grammar.pronouns.at(items, from, to);
  if (pronoun && !isBody(items, from + pronoun.length)) {
    return {
      ...emptyPhrase({ from, to: from + pronoun.length }),
      span: spanOf(items, from, from + pronoun.length),
      head: "pronoun",
      pronoun: pronoun.value,
    };
  }
  const determiner = grammar.determiners.at(items, from, to);
  const start = from + (determiner?.length ?? 0);
  if (!determiner && !opensPhrase(items, { from: start, to }, grammar)) return null;
  return finish(walk(items, { from: start, to: Math.min(to, start + longestPhrase) }, grammar), {
    items,
    from,
    start,
    indefinite: grammar.indefinite.at(items, from, to) !== null,
  });
}

/** 'the company' before a name is part of it. */
function isBody(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === "name";
}

/** Without an article a phrase starts with a name, a capital, a head noun or an adjective of one. */
function opensPhrase(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  const first = items[from];
  if (first === undefined) return false;
  if (first.kind === "name") return true;
  if (grammar.heads.at(items, from, to)) return true;
  if (first.capital && from > 0) return true;
  return openers.has(first.fold);
}

const openers = new Set([
  "u",
  "senior",
  "local",
  "state",
  "western",
  "military",
  "health",
  "police",
  "government",
  "opposition",
  "security",
  "intelligence",
  "defence",
  "defense",
  "former",
  "human",
  "rescue",
  "unnamed",
  "anonymous",
  "company",
  "industry",
  "aid",
  "court",
  "foreign",
  "european",
  "american",
  "british",
  "russian",
  "chinese",
  "top",
  "public",
  "medical",
  "fire",
]);

type Walk = {
  to: number;
  headTo: number;
  head: HeadKind | null;
  person: number | null;
  name: number | null;
  anonymity: boolean;
  unlisted: Range | null;
  /** A preposition has opened a modifier. */
  modifier: boolean;
};

function walk(items: readonly Item[], { from, to }: Range, grammar: Grammar): Walk {
  const found: Walk = {
    to: from,
    headTo: from,
    head: null,
    person: null,
    name: null,
    anonymity: false,
    unlisted: null,
    modifier: false,
  };
  let index = from;
  while (index < to && found.person === null) {
    const length = stepOver(items, { from: index, to }, { found, grammar });
    if (length === 0) break;
    index += length;
  }
  return found;
}

type Step = { found: Walk; grammar: Grammar };

/** How many items at `from` belong to the phrase; 0 ends it. */
function stepOver(items: readonly Item[], { from, to }: Range, { found, grammar }: Step): number {
  const item = items[from];
  if (item === undefined || item.kind === "quotation") return 0;
  if (item.kind === "mark") return isInitialDot(items, from) ? 1 : 0;
  if (item.kind === "gloss") return 1;
  if (item.kind === "name") return stepOverName(item, from, found);
  const anonymity = grammar.anonymity.at(items, from, to);
  if (anonymity) {
    found.anonymity = true;
    found.to = from + anonymity.length;
    return anonymity.length;
  }
  if (grammar.modifiers.has(item.fold) && (found.head !== null || found.name !== null)) {
    found.modifier = true;
    return 1;
  }
  return stepOverWord(items, { from, to }, { found, grammar });
}

function stepOverName(item: Item, at: number, found: Walk): number {
  found.to = at + 1;
  if (item.entity?.kind === "person" && !found.modifier) found.person = at;
  else if (found.name === null || !found.modifier) found.name = at;
  return 1;
}

function stepOverWord(items: readonly Item[], { from, to }: Range, { found, grammar }: Step): number {
  const item = items[from];
  const ends = grammar.breakers.at(items, from, to) ?? grammar.relays.at(items, from, to);
  if (item === undefined || ends || isVerb(items, { from, to }, grammar)) return 0;
  const head = found.modifier ? null : grammar.heads.at(items, from, to);
  const length = head?.length ?? 1;
  found.to = from + length;
  if (head && head.value !== null) {
    found.head = head.value;
    found.headTo = found.to;
  }
  found.unlisted = unlistedFrom(found.unlisted, item, from);
  return length;
}

/** The full stop of 'U.S.' or 'Mr.' stands inside the phrase. */
function isInitialDot(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return items[at]?.fold === "." && before !== undefined && before.end - before.start <= 2 && before.capital;
}

function isVerb(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  const verb = grammar.verbs.at(items, from, to);
  return verb !== null && !verb.value.noun;
}

function unlistedFrom(run: Range | null, item: Item, index: number): Range | null {
  if (!item.capital) return run;
  if (run && run.to === index) return { from: run.from, to: index + 1 };
  return { from: index, to: index + 1 };
}

type Around = { items: readonly Item[]; from: number; start: number; indefinite: boolean };

function finish(found: Walk, around: Around): SourcePhrase | null {
  if (found.person !== null) return person(found.person, around);
  if (isUnlistedName(found)) return unlistedName(found.unlisted, around);
  if (found.head !== null) return described(found.head, found, around);
  const { items, from, start } = around;
  const name = found.name === null ? null : (items[found.name] ?? null);
  return name && { ...emptyPhrase({ from, to: found.to }), span: spanOf(items, start, found.to), name };
}

function person(at: number, { items, from, start }: Around): SourcePhrase {
  return {
    ...emptyPhrase({ from, to: at + 1 }),
    span: spanOf(items, start, at + 1),
    name: items[at] ?? null,
    role: at > start ? spanOf(items, start, at) : null,
  };
}

/** Capitalised words behind a title, or two of them with nothing else, are a name no entity covers. */
function isUnlistedName(found: Walk): found is Walk & { unlisted: Range } {
  const { unlisted, head, headTo, name } = found;
  if (unlisted === null) return false;
  if (head !== null) return head === "role" && unlisted.from >= headTo;
  return name === null && unlisted.to - unlisted.from >= 2;
}

function unlistedName(unlisted: Range, { items, from, start }: Around): SourcePhrase {
  const role = unlisted.from > start ? spanOf(items, start, unlisted.from) : null;
  return { ...emptyPhrase({ from, to: unlisted.to }), span: spanOf(items, start, unlisted.to), role };
}

function described(head: HeadKind, found: Walk, { items, from, start, indefinite }: Around): SourcePhrase {
  const marked = items[from]?.fold === "the" ? start : from;
  const span = spanOf(items, marked, found.to);
  return {
    ...emptyPhrase({ from, to: found.to }),
    span,
    head,
    name: found.name === null ? null : (items[found.name] ?? null),
    role: head === "role" || head === "unnamed" ? span : null,
    indefinite: indefinite || head === "unnamed",
    anonymity: found.anonymity,
  };
}
