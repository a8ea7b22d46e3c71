import { alignTexts } from "@/lib/language/align";
import type { ReadText } from "@/lib/language/align-units";
import type { Gazetteer } from "@/lib/language/gazetteer";
import { sentences } from "@/lib/language/sentences";
import { syllables } from "@/lib/language/syllables";
import type { AlignedPair, Span } from "@/lib/language/types";

/** An agency that an article names as its source, with the words that say so. */
export type NamedAgency = { key: string; name: string; quote: string | null; decided: boolean };

export type OriginReading = {
  articleId: string;
  /** An editor has said where it comes from: nothing is left to suspect. */
  settled: boolean;
  agencies: NamedAgency[];
  read: ReadText;
};

/** Suspected, and never counted as decided. */
export type SharedOrigin = {
  articleId: string;
  agency: NamedAgency;
  /** The article that names the agency. */
  besideId: string;
  sentenceCount: number;
  quotationCount: number;
  /** Of the shorter text's sentences, how many stand in the other. */
  share: number;
};

/** Own reporting of one event shares some sentences, such as what was said to everybody. */
const enoughSentences = 4;
const enoughShare = 0.4;
/** Quotations told alike in both texts weigh more: then fewer sentences will do. */
const enoughQuotations = 2;
const shareWithQuotations = 0.25;

/** Enough for every coverage of ordinary size; a very large one is not aligned pair by pair. */
const mostPairs = 60;

/**
 * Articles that name no agency but tell what an article tells that does name one, sentence by sentence: they
 * probably rest on the same agency. The strongest such neighbour is the evidence.
 */
export function suspectSharedOrigins(
  articles: readonly OriginReading[],
  gazetteer: Gazetteer,
): SharedOrigin[] {
  const silent = articles.filter(({ settled, agencies }) => !settled && agencies.length === 0);
  const naming = articles.filter(({ agencies }) => agencies.length > 0);
  const pairs = silent
    .flatMap((article) => naming.map((beside) => ({ article, beside })))
    .slice(0, mostPairs);
  const best = new Map<string, SharedOrigin>();
  for (const { article, beside } of pairs) {
    const found = sharedWith(article, beside, gazetteer);
    if (found && found.share > (best.get(article.articleId)?.share ?? 0)) best.set(article.articleId, found);
  }
  return [...best.values()];
}

function sharedWith(
  article: OriginReading,
  beside: OriginReading,
  gazetteer: Gazetteer,
): SharedOrigin | null {
  const agency = beside.agencies.find(({ decided }) => decided) ?? beside.agencies[0];
  if (!agency) return null;
  const { pairs, onlyA, onlyB } = alignTexts(article.read, beside.read, gazetteer);
  const [ofA, ofB] = [distinct(pairs.map(({ a }) => a)), distinct(pairs.map(({ b }) => b))];
  const wholeA = ofA + sentenceCount(article.read.text, onlyA);
  const wholeB = ofB + sentenceCount(beside.read.text, onlyB);
  const share = Math.max(ofA / Math.max(wholeA, 1), ofB / Math.max(wholeB, 1));
  const told = Math.min(ofA, ofB);
  const quotationCount = pairs.filter((pair) =>
    pairsQuotations(pair, article.read.text, beside.read.text),
  ).length;
  const enough =
    told >= enoughSentences &&
    (share >= enoughShare || (quotationCount >= enoughQuotations && share >= shareWithQuotations));
  if (!enough) return null;
  return {
    articleId: article.articleId,
    agency,
    besideId: beside.articleId,
    sentenceCount: told,
    quotationCount,
    share,
  };
}

function distinct(spans: readonly Span[]): number {
  return new Set(spans.map(({ start }) => start)).size;
}

function sentenceCount(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + sentences(text, span).length, 0);
}

function pairsQuotations({ a, b }: AlignedPair, textA: string, textB: string): boolean {
  return quotes(textA.slice(a.start, a.end)) && quotes(textB.slice(b.start, b.end));
}

const shortestQuotation = 4;

function quotes(sentence: string): boolean {
  const found = [...sentence.matchAll(/“[^“”\n]+”?|"[^"\n]+"?|«[^«»\n]+»?/g)];
  return found.some(([quotation]) => syllables(quotation).length >= shortestQuotation);
}
