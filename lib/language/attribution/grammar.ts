import { foldTone } from "../fold";
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
  /** May name whom it tells before 'rằng'. */
  listener: boolean;
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
  heads: PhraseBook<HeadKind>;
  /** May stand before a person's name. */
  roles: PhraseBook<string>;
  /** Nouns for people without a name; some are roles as well. */
  unnamed: PhraseBook<string>;
  sayingNouns: PhraseBook<string>;
  determiners: PhraseBook<string>;
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
  beforeAccordingTo: ReadonlySet<string>;
  media: ReadonlySet<string>;
};

export const vietnamese: Grammar = {
  verbs: verbBook(),
  nounMakers: lastWords(viVerbs.nounMakers),
  nounTails: phrases(viVerbs.nounTails),
  blockedBefore: lastWords(viVerbs.notPrecededBy),
  blockedAfter: phrases(viVerbs.notFollowedBy["*"] ?? []),
  relays: phrases(viVerbs.relayVerbs),
  relayTails: phrases(viVerbs.relayTails),
  speechNouns: phrases(viVerbs.speechNouns),
  pronouns: pronounBook(),
  heads: headBook(),
  roles: phrases(viSources.roles),
  unnamed: phrases(viSources.unnamed),
  sayingNouns: phrases(viSources.sayingNouns),
  determiners: phrases(viSources.determiners),
  anonymity: phrases(viSources.anonymityPhrases),
  that: folded(viClauses.thatWords),
  breakers: phrases(viClauses.phraseBreakers),
  modifiers: folded(viClauses.modifierWords),
  governors: lastWords(viClauses.governors),
  clauseWords: phrases(viClauses.clauseWords),
  goingOn: phrases(viClauses.goingOn),
  adverbs: phrases(viClauses.adverbs),
  circumstances: phrases(viClauses.circumstanceWords),
  adjuncts: phrases(viClauses.adjunctOpeners),
  connectives: phrases(viClauses.connectives),
  turning: folded(viClauses.turningWords),
  refusals: lastWords(viClauses.refusals),
  titleNouns: phrases(viClauses.titleNouns),
  notAccordingTo: phrases(viClauses.accordingToNothing),
  beforeAccordingTo: lastWords(viClauses.beforeAccordingTo),
  media: folded(mediaNames),
};

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

function verbBook(): PhraseBook<Verb> {
  const nouns = new Set<string>(viVerbs.verbsThatAreNouns);
  const listeners = new Set<string>(viVerbs.verbsWithListener);
  const entries = (["marked", "usual", "certain"] as const).flatMap((strength) =>
    viVerbs.reportingVerbs[strength].map((phrase): [string, Verb] => {
      const blockers = viVerbs.notFollowedBy[phrase];
      return [
        foldTone(phrase),
        {
          phrase,
          strength,
          noun: nouns.has(phrase),
          listener: listeners.has(phrase),
          blockers: blockers ? phrases(blockers) : null,
          halves: lastWords(viVerbs.otherWords[phrase] ?? []),
        },
      ];
    }),
  );
  return phraseBook(entries);
}

function pronounBook(): PhraseBook<Gender> {
  const genders = ["man", "woman", "either", "group", "media"] as const;
  return phraseBook(
    genders.flatMap((gender) =>
      viSources.pronouns[gender].map((word): [string, Gender] => [foldTone(word), gender]),
    ),
  );
}

/** Later lists win where a word is in two: 'đại diện' may be a role or unnamed, and is tried as unnamed. */
function headBook(): PhraseBook<HeadKind> {
  const lists: [HeadKind, readonly string[]][] = [
    ["role", viSources.roles],
    ["unnamed", viSources.unnamed],
    ["body", viSources.bodies],
    ["document", viSources.documents],
    ["media", viSources.mediaNouns],
  ];
  return phraseBook(
    lists.flatMap(([kind, list]) => list.map((word): [string, HeadKind] => [foldTone(word), kind])),
  );
}
