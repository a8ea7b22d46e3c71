import { foldTone } from "../fold";
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
  };
  let modifier = false;
  for (let index = from; index < to; index += 1) {
    const item = items[index];
    if (
      item === undefined ||
      item.kind === "quotation" ||
      (item.kind === "mark" && !isInitialDot(items, index))
    )
      break;
    if (item.kind === "gloss" || item.kind === "mark") continue;
    if (item.kind === "name") {
      if (item.entity?.kind === "person" && !modifier) return { ...found, person: index, to: index + 1 };
      if (found.name === null || !modifier) found.name = index;
      found.to = index + 1;
      continue;
    }
    const anonymity = grammar.anonymity.at(items, index, to);
    if (anonymity) {
      found.anonymity = true;
      found.to = index + anonymity.length;
      index = found.to - 1;
      continue;
    }
    if (grammar.modifiers.has(item.fold) && (found.head !== null || found.name !== null)) {
      modifier = true;
      continue;
    }
    if (
      grammar.breakers.at(items, index, to) ||
      grammar.relays.at(items, index, to) ||
      isVerb(items, { from: index, to }, grammar)
    )
      break;
    const head = grammar.heads.at(items, index, to);
    if (head && !modifier) {
      found.head = head.value;
      index += head.length - 1;
      found.headTo = index + 1;
    }
    found.to = index + 1;
    found.unlisted = unlistedFrom(found.unlisted, item, index);
  }
  return found;
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

function finish(found: Walk, { items, from, start, indefinite }: Around): SourcePhrase | null {
  const { person, head, unlisted } = found;
  if (person !== null) {
    return {
      ...emptyPhrase({ from, to: found.to }),
      span: spanOf(items, start, found.to),
      name: items[person] ?? null,
      role: person > start ? spanOf(items, start, person) : null,
    };
  }
  const name = found.name === null ? null : (items[found.name] ?? null);
  const titled = head === "role" && unlisted && unlisted.from >= found.headTo;
  if (titled || (head === null && name === null && unlisted && unlisted.to - unlisted.from >= 2)) {
    const role = unlisted.from > start ? spanOf(items, start, unlisted.from) : null;
    return { ...emptyPhrase({ from, to: unlisted.to }), span: spanOf(items, start, unlisted.to), role };
  }
  if (head === null && name === null) return null;
  if (head === null)
    return { ...emptyPhrase({ from, to: found.to }), span: spanOf(items, start, found.to), name };
  const definite = foldTone("the");
  const marked = items[from]?.fold === definite ? start : from;
  return {
    ...emptyPhrase({ from, to: found.to }),
    span: spanOf(items, marked, found.to),
    head,
    name,
    role: head === "role" || head === "unnamed" ? spanOf(items, marked, found.to) : null,
    indefinite: indefinite || head === "unnamed",
    anonymity: found.anonymity,
  };
}
