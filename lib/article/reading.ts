import { newId } from "@/lib/ids";
import { analyze } from "@/lib/language/analyze";
import type { ToldStretch } from "@/lib/language/blocks";
import { type Gazetteer, openGazetteer, type PackedGazetteer } from "@/lib/language/gazetteer";
import type { OutletRule } from "@/lib/language/outlet-rules";
import { decodeModel, type TaggerModel } from "@/lib/language/tagger/model";
import { comparable } from "@/lib/language/comparable";
import { storyKeys } from "@/lib/language/story-keys";
import { packedProfile } from "@/lib/language/pack-profile";
import { termsOfPacked, type TermTable } from "@/lib/language/term-table";
import type { Analysis, Block, Language, Register } from "@/lib/language/types";
import type { SharedNameModel } from "@/lib/name-model/current";
import { type OutletAliasRow, type OutletByName, outletLookUp } from "@/lib/outlet/look-up";
import { storable } from "@/lib/storable";
import { type Guess, guessesOf } from "./guesses";

/**
 * All that names are read by: those of the newsroom, and the version that tells others; null: the rules alone. Plain
 * data, sent to a thread when something of it has changed; what is large is shared.
 */
export type KnownNames = {
  names: PackedGazetteer;
  model: SharedNameModel | null;
  outlets: OutletAliasRow[];
};

/** One text to read. Plain data. */
export type ReadingJob = {
  articleId: string;
  revisionId: string;
  title: string | null;
  publishedAt: string | null;
  text: string;
  marked: ToldStretch[];
  /** The standing rules of its outlet. */
  rules: OutletRule[];
  /** Set where an editor touched a block: these are read, and stay. */
  standing: Block[] | null;
};

/**
 * What the machine read, as rows ready to be stored: lists are JSON already, so that neither crossing from a
 * thread nor storing takes them apart again.
 */
export type Reading = {
  language: Language;
  register: Register;
  title: string | null;
  byline: string | null;
  keptWhole: boolean;
  blocks: string;
  suggestions: string;
  profile: string;
  /** What comparing needs of the profile. */
  terms: TermTable;
  storyKeys: number[];
  counts: { blocks: number; suggestions: number };
};

/** Why a text could not be read; codes, the interface has the words. */
export const readingProblems = ["reading_crashed", "reading_too_slow", "reading_too_large"] as const;
export type ReadingProblem = (typeof readingProblems)[number];

/** `detail` is for the log, not for editors. */
export type ReadingResult =
  | { ok: true; reading: Reading }
  | { ok: false; problem: ReadingProblem; detail: string };

export type TextReader = { read(job: ReadingJob, names: KnownNames): Promise<ReadingResult> };

/** More than this nobody decides, and no screen shows. */
const mostGuesses = 5_000;

/** Reads one text. Pure but for the ids of its rows. */
export function readText(job: ReadingJob, names: KnownNames): Reading {
  const { gazetteer, model, outletByName } = compiled(names);
  const { text, marked, rules, standing } = job;
  const analysis = analyze(text, gazetteer, { marked, rules, standing, model });
  const story = { id: job.articleId, title: job.title, text, publishedAt: job.publishedAt };
  const profile = packedProfile(story, analysis, gazetteer);
  const terms = termsOfPacked(profile);
  const guesses = firstOf(guessesOf(text, analysis, outletByName));
  return {
    language: analysis.language,
    register: analysis.register,
    ...headOf(text, analysis),
    keptWhole: analysis.keptWhole,
    blocks: json(analysis.blocks.map((block, position) => blockRow(job, block, position))),
    suggestions: json(guesses.map((guess) => suggestionRow(job, guess))),
    profile: json(profile),
    terms: terms.table,
    storyKeys: storyKeys(comparable(profile, terms.table), terms),
    counts: { blocks: analysis.blocks.length, suggestions: guesses.length },
  };
}

type Compiled = { gazetteer: Gazetteer; model: TaggerModel | null; outletByName: OutletByName };
let last: { names: KnownNames; compiled: Compiled } | null = null;

function compiled(names: KnownNames): Compiled {
  if (last?.names !== names) {
    const [gazetteer, outletByName] = [openGazetteer(names.names), outletLookUp(names.outlets)];
    last = { names, compiled: { gazetteer, model: decoded(names.model), outletByName } };
  }
  return last.compiled;
}

let lastModel: { id: string; model: TaggerModel } | null = null;

/** A changed name is no reason to decode the same weights again. */
function decoded(shared: SharedNameModel | null): TaggerModel | null {
  if (shared === null) return null;
  if (lastModel?.id !== shared.id)
    lastModel = { id: shared.id, model: decodeModel(new Uint8Array(shared.weights)) };
  return lastModel.model;
}

/** Of a text that yields more, the first in reading order. */
function firstOf(guesses: Guess[]): Guess[] {
  if (guesses.length <= mostGuesses) return guesses;
  return guesses.toSorted((a, b) => (a.start ?? -1) - (b.start ?? -1)).slice(0, mostGuesses);
}

const longestByline = 300;

function headOf(text: string, { blocks }: Analysis): Pick<Reading, "title" | "byline"> {
  const wordsOf = (kind: "title" | "byline") => {
    const block = blocks.find((candidate) => candidate.kind === kind && candidate.kept);
    return block ? storable(text.slice(block.start, block.end).trim()) : null;
  };
  return { title: wordsOf("title"), byline: wordsOf("byline")?.slice(0, longestByline) ?? null };
}

function blockRow({ revisionId }: ReadingJob, block: Analysis["blocks"][number], position: number) {
  const { start, end, kind, kept, reason, ruleId } = block;
  return {
    id: newId(),
    revision_id: revisionId,
    position,
    start,
    end,
    kind,
    kept,
    reason,
    rule_id: ruleId ?? null,
  };
}

function suggestionRow({ articleId, revisionId }: ReadingJob, guess: Guess) {
  const { type, start, end, context, fingerprint, entityId, payload, confidence, reasons } = guess;
  return {
    id: newId(),
    article_id: articleId,
    revision_id: revisionId,
    type,
    start,
    end,
    quote: context?.quote ?? null,
    prefix: context?.prefix ?? null,
    suffix: context?.suffix ?? null,
    fingerprint,
    entity_id: entityId,
    payload,
    confidence,
    reasons,
  };
}

/** NUL or half a letter, as JSON writes them. What only looks like one is merely cleaned in vain. */
const unstorable = /\\u(?:0000|d[89a-f])/;

function json(value: unknown): string {
  const text = JSON.stringify(value);
  return unstorable.test(text) ? JSON.stringify(storable(value)) : text;
}
