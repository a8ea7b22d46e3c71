import { copySignature } from "./copies";
import type { Gazetteer } from "./gazetteer";
import { type KeyFacts, keyFacts } from "./key-facts";
import { type QuotationKey, quotationKeys } from "./quotation-keys";
import { type StoryToken, storyTokens, tokensInside } from "./story-tokens";
import type { Analysis, Block, EntityKind, Span, StoryInput } from "./types";

export type TermCounts = Record<string, number>;
export type ProfileEntity = { key: string; name: string; kind: EntityKind; count: number };

/** What an article is compared by: small enough to be stored as JSON beside each article. */
export type StoryProfile = {
  version: 2;
  /** Milliseconds since 1970; null when unknown. */
  publishedAt: number | null;
  /** Terms of the headline, of the opening and of the whole, each with its number of occurrences. */
  title: TermCounts;
  lead: TermCounts;
  body: TermCounts;
  /** Runs of capitalised syllables and their parts, each marked with `^`. */
  names: TermCounts;
  entities: ProfileEntity[];
  facts: KeyFacts;
  quotations: QuotationKey[];
  /** For finding copies; see `copies.ts`. */
  signature: number[];
  /** Number of distinct shingles behind `signature`. */
  shingles: number;
};

export type StoryReading = Pick<Analysis, "blocks" | "entities">;

/** Syllables of the text after the headline that count as its opening. */
const leadLength = 90;
const notStory = new Set<Block["kind"]>(["dateline", "byline", "credit", "boilerplate"]);

export function storyProfile(article: StoryInput, reading: StoryReading, gazetteer: Gazetteer): StoryProfile {
  const { titleText, title, body } = storyTexts(article, reading.blocks, gazetteer);
  const bodyTokens = body.flat();
  const time = article.publishedAt ? Date.parse(article.publishedAt) : Number.NaN;
  const { signature, shingles } = copySignature(bodyTokens.map((token) => token.key));
  return {
    version: 2,
    publishedAt: Number.isNaN(time) ? null : time,
    title: countTerms([title]),
    lead: countTerms([bodyTokens.slice(0, leadLength)]),
    body: countTerms(body),
    names: countNames([title, ...body]),
    entities: countEntities(reading),
    facts: keyFacts({ text: titleText, tokens: title }, { text: article.text, tokens: bodyTokens }),
    quotations: quotationKeys(article.text, body.flat()),
    signature,
    shingles,
  };
}

type StoryTexts = { titleText: string; title: StoryToken[]; body: StoryToken[][] };

/** The headline is the given one, or the title block; what was cut, and who signs, is no story. */
function storyTexts(article: StoryInput, blocks: readonly Block[], gazetteer: Gazetteer): StoryTexts {
  const told = blocks.filter((block) => block.kept && !notStory.has(block.kind));
  const tokens = storyTokens(article.text, gazetteer);
  const headline = told.find((block) => block.kind === "title");
  const written = headline ? tokensInside(tokens, headline) : [];
  const title = article.title ? storyTokens(article.title, gazetteer) : written;
  const body = told.filter((block) => block !== headline).map((block) => tokensInside(tokens, block));
  return { titleText: article.title || article.text, title, body };
}

/** Syllables and pairs of neighbours. A pair never crosses from one block into the next. */
export function countTerms(runs: readonly (readonly Pick<StoryToken, "key">[])[]): TermCounts {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (const [at, { key }] of run.entries()) {
      add(counts, key);
      const next = run[at + 1];
      if (next) add(counts, `${key} ${next.key}`);
    }
  }
  return Object.fromEntries(counts);
}

/** Distinct terms of a profile: what a collection's statistics count. */
export function profileTerms(profile: StoryProfile): Set<string> {
  return new Set([
    ...Object.keys(profile.title),
    ...Object.keys(profile.body),
    ...Object.keys(profile.names),
  ]);
}

/** `Jake Sullivan` counts as a whole and as `Sullivan`: later mentions are short. */
export function countNames(runs: readonly StoryToken[][]): TermCounts {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (const name of nameRuns(run)) {
      add(counts, nameTerm(name.join(" ")));
      if (name.length > 1) for (const part of name) add(counts, nameTerm(part));
    }
  }
  return Object.fromEntries(counts);
}

/** Names are counted apart from the same syllables as words. */
function nameTerm(name: string): string {
  return `^${name}`;
}

function nameRuns(tokens: readonly StoryToken[]): string[][] {
  const runs: string[][] = [];
  let run: StoryToken[] = [];
  for (const token of tokens) {
    const last = run.at(-1);
    if (token.name && last && touches(last, token)) run.push(token);
    else {
      if (run.length > 0) runs.push(run.map(({ key }) => key));
      run = token.name ? [token] : [];
    }
  }
  if (run.length > 0) runs.push(run.map(({ key }) => key));
  return runs;
}

/** Neighbours in one name: a space between them, or both from one folded alias. */
function touches(last: Span, next: Span): boolean {
  return next.start - last.end <= 1;
}

function countEntities({ blocks, entities }: StoryReading): ProfileEntity[] {
  const told = blocks.filter((block) => block.kept && !notStory.has(block.kind));
  const found = new Map<string, ProfileEntity>();
  for (const entity of entities) {
    if (!told.some((block) => block.start <= entity.start && entity.end <= block.end)) continue;
    const key = entity.entityId ?? entity.canonical.toLowerCase();
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { key, name: entity.canonical, kind: entity.kind, count: 1 });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || compareText(a.key, b.key));
}

/** By code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function add(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}
