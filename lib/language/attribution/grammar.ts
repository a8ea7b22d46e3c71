import { foldTone } from "../fold";
import * as enClauses from "../en/clause-words";
import * as enVerbs from "../en/reporting-verbs";
import * as enSources from "../en/source-nouns";
import * as viClauses from "../vi/clause-words";
import { mediaNames } from "../vi/media-names";
import * as viVerbs from "../vi/reporting-verbs";
import * as viSources from "../vi/source-nouns";
import { phraseBook, type PhraseBook, phraseList } from "./phrase-book";

/** How much a verb needs beside it before it counts as a report. */
export type Strength = "certain" | "usual" | "marked";

export type Verb = {
  phrase: string;
  strength: Strength;
  /** Also used as a noun. */
  noun: boolean;
  /** Following words that make it something else. */
  blockers: PhraseBook<string> | null;
  /** Words before it that make one word with it: 'công khai'. */
  halves: ReadonlySet<string>;
};

export type HeadKind = "pronoun" | "role" | "unnamed" | "body" | "media" | "document";
export type Gender = "man" | "woman" | "either" | "group" | "media";

/** The vocabularies of one language, ready for look-up. */
export type Grammar = {
  verbs: PhraseBook<Verb>;
  nounMakers: ReadonlySet<string>;
  nounTails: PhraseBook<string>;
  blockedBefore: ReadonlySet<string>;
  blockedAfter: PhraseBook<string>;
  relays: PhraseBook<string>;
  relayTails: PhraseBook<string>;
  speechNouns: PhraseBook<string>;
  pronouns: PhraseBook<Gender>;
  /** null: starts like a source and is none. */
  heads: PhraseBook<HeadKind | null>;
  /** May stand before a person's name. */
  roles: PhraseBook<string>;
  sayingNouns: PhraseBook<string>;
  determiners: PhraseBook<string>;
  /** Determiners that introduce somebody new. */
  indefinite: PhraseBook<string>;
  /** The head noun closes its phrase: 'a senior defence official'. */
  headLast: boolean;
  anonymity: PhraseBook<string>;
  that: ReadonlySet<string>;
  breakers: PhraseBook<string>;
  modifiers: ReadonlySet<string>;
  governors: ReadonlySet<string>;
  clauseWords: PhraseBook<string>;
  goingOn: PhraseBook<string>;
  adverbs: PhraseBook<string>;
  circumstances: PhraseBook<string>;
  adjuncts: PhraseBook<string>;
  connectives: PhraseBook<string>;
  turning: ReadonlySet<string>;
  refusals: ReadonlySet<string>;
  titleNouns: PhraseBook<string>;
  notAccordingTo: PhraseBook<string>;
  media: ReadonlySet<string>;
};

/** A language's lists, as they stand in its folder. */
type Words = readonly string[];
type VerbLists = {
  reportingVerbs: Record<Strength, Words>;
  verbsThatAreNouns: Words;
  nounMakers: Words;
  nounTails: Words;
  notPrecededBy: Words;
  notFollowedBy: Record<string, Words>;
  otherWords: Record<string, Words>;
  relayVerbs: Words;
  relayTails: Words;
  speechNouns: Words;
};
type SourceLists = {
  pronouns: Record<Gender, Words>;
  roles: Words;
  unnamed: Words;
  bodies: Words;
  mediaNouns: Words;
  documents: Words;
  sayingNouns: Words;
  determiners: Words;
  indefiniteDeterminers: Words;
  anonymityPhrases: Words;
  notSources: Words;
};
type ClauseLists = Record<
  | "thatWords"
  | "phraseBreakers"
  | "modifierWords"
  | "governors"
  | "clauseWords"
  | "goingOn"
  | "adverbs"
  | "circumstanceWords"
  | "adjunctOpeners"
  | "connectives"
  | "turningWords"
  | "refusals"
  | "titleNouns"
  | "accordingToNothing",
  Words
>;
type Lists = { verbs: VerbLists; sources: SourceLists; clauses: ClauseLists; headLast: boolean };

export const vietnamese = grammarOf({
  verbs: viVerbs,
  sources: { ...viSources, indefiniteDeterminers: viSources.determiners },
  clauses: viClauses,
  headLast: false,
});

export const english = grammarOf({
  verbs: { ...enVerbs, otherWords: {} },
  sources: enSources,
  clauses: enClauses,
  headLast: true,
});

function grammarOf({ verbs, sources, clauses, headLast }: Lists): Grammar {
  return {
    headLast,
    indefinite: phrases(sources.indefiniteDeterminers),
    verbs: verbBook(verbs),
    nounMakers: lastWords(verbs.nounMakers),
    nounTails: phrases(verbs.nounTails),
    blockedBefore: lastWords(verbs.notPrecededBy),
    blockedAfter: phrases(verbs.notFollowedBy["*"] ?? []),
    relays: phrases(verbs.relayVerbs),
    relayTails: phrases(verbs.relayTails),
    speechNouns: phrases(verbs.speechNouns),
    pronouns: pronounBook(sources),
    heads: headBook(sources),
    roles: phrases(sources.roles),
    sayingNouns: phrases(sources.sayingNouns),
    determiners: phrases(sources.determiners),
    anonymity: phrases(sources.anonymityPhrases),
    that: folded(clauses.thatWords),
    breakers: phrases(clauses.phraseBreakers),
    modifiers: folded(clauses.modifierWords),
    governors: lastWords(clauses.governors),
    clauseWords: phrases(clauses.clauseWords),
    goingOn: phrases(clauses.goingOn),
    adverbs: phrases(clauses.adverbs),
    circumstances: phrases(clauses.circumstanceWords),
    adjuncts: phrases(clauses.adjunctOpeners),
    connectives: phrases(clauses.connectives),
    turning: folded(clauses.turningWords),
    refusals: lastWords(clauses.refusals),
    titleNouns: phrases(clauses.titleNouns),
    notAccordingTo: phrases(clauses.accordingToNothing),
    media: folded(mediaNames),
  };
}

function phrases(list: readonly string[]): PhraseBook<string> {
  return phraseList(list.map(foldTone));
}

function folded(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(foldTone));
}

/** For looking at the one word before: the last word of each phrase stands for it. */
function lastWords(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map((phrase) => foldTone(phrase).split(" ").at(-1) ?? phrase));
}

function verbBook(lists: VerbLists): PhraseBook<Verb> {
  const nouns = new Set(lists.verbsThatAreNouns);
  const entries = (["marked", "usual", "certain"] as const).flatMap((strength) =>
    lists.reportingVerbs[strength].map((phrase): [string, Verb] => {
      const blockers = lists.notFollowedBy[phrase];
      return [
        foldTone(phrase),
        {
          phrase,
          strength,
          noun: nouns.has(phrase),
          blockers: blockers ? phrases(blockers) : null,
          halves: lastWords(lists.otherWords[phrase] ?? []),
        },
      ];
    }),
  );
  return phraseBook(entries);
}

function pronounBook({ pronouns }: SourceLists): PhraseBook<Gender> {
  const genders = ["man", "woman", "either", "group", "media"] as const;
  return phraseBook(
    genders.flatMap((gender) => pronouns[gender].map((word): [string, Gender] => [foldTone(word), gender])),
  );
}

/** Later lists win where a word is in two: 'đại diện' may be a role or unnamed, and is tried as unnamed. */
function headBook(sources: SourceLists): PhraseBook<HeadKind | null> {
  const lists: [HeadKind | null, readonly string[]][] = [
    [null, sources.notSources],
    ["role", sources.roles],
    ["unnamed", sources.unnamed],
    ["body", sources.bodies],
    ["document", sources.documents],
    ["media", sources.mediaNouns],
  ];
  return phraseBook(
    lists.flatMap(([kind, list]) => list.map((word): [string, HeadKind | null] => [foldTone(word), kind])),
  );
}
