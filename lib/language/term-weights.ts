import { englishShares } from "./en/background-words";
import { NumberTable } from "./number-table";
import { termId } from "./term-ids";
import { termKeys } from "./term-keys";
import { backgroundFrequencies } from "./vi/background-frequencies";
import { newsShares } from "./vi/background-words";

/** In how many of how many documents a term stands. */
export type TermStatistics = {
  documents: number;
  frequency(term: string): number;
  /** How much of that is not the background's, by the term's number. */
  beyondBackground(id: number): number;
};

type BackgroundStatistics = TermStatistics & {
  /** For a term of which the number and the share of English articles are known. */
  frequencyOf(id: number, english: number): number;
};

/** General prose and the vocabulary of news: what makes a term rare when only two articles are there. */
export const backgroundStatistics: BackgroundStatistics = {
  documents: backgroundFrequencies.documents,
  frequency: (term) => backgroundStatistics.frequencyOf(termId(term), englishShareOf(term)),
  frequencyOf: (id, english) => Math.max(frequencies.get(id), english * backgroundFrequencies.documents),
  beyondBackground: () => 0,
};

/** Two common words side by side are rarer than either, but tell as little. */
export function englishShareOf(term: string): number {
  const space = term.indexOf(" ");
  if (space < 0) return englishShare(term);
  return englishShare(term.slice(0, space)) * englishShare(term.slice(space + 1));
}

/** Of one English word. */
export function englishShare(word: string): number {
  return englishShares.get(word) ?? 0;
}

/** Share of news articles, by syllable, pair of syllables and name. */
const newsTerms = new Map<string, number>();
for (const [share, phrases] of newsShares) {
  for (const phrase of phrases.split(",")) {
    const keys = termKeys(phrase);
    const terms = [`^${keys.join(" ")}`, ...keys, ...keys.map((key) => `^${key}`)];
    for (const [at, key] of keys.entries()) if (keys[at + 1]) terms.push(`${key} ${keys[at + 1]}`);
    for (const term of terms) newsTerms.set(term, Math.max(share, newsTerms.get(term) ?? 0));
  }
}

/** In how many documents of the background a term stands, by its number. */
const frequencies = new NumberTable(50_000);
for (const [term, count] of backgroundFrequencies.terms) frequencies.add(termId(term), count);
for (const [term, share] of newsTerms) {
  const id = termId(term);
  const [known, wanted] = [frequencies.get(id), share * backgroundFrequencies.documents];
  if (wanted > known) frequencies.add(id, wanted - known);
}

/** How many articles it takes until a collection says about half of what there is to say. */
const tellingSize = 200;

/**
 * Statistics of a collection, resting on the background. A small collection counts for little: in
 * twenty articles on three stories, the words of the stories are the commonest of all.
 */
export function collectionStatistics(documents: Iterable<Float64Array>): TermStatistics {
  const counts = new NumberTable(2 ** 16);
  let size = 0;
  for (const terms of documents) {
    size += 1;
    for (const id of terms) counts.add(id, 1);
  }
  const trust = size / (size + tellingSize);
  const beyondBackground = (id: number) => trust * counts.get(id);
  return {
    documents: trust * size + backgroundStatistics.documents,
    frequency: (term) => beyondBackground(termId(term)) + backgroundStatistics.frequency(term),
    beyondBackground,
  };
}

/** Inverse document frequency. A term that is nowhere counted is taken to stand in one document. */
export function rarity(term: string, statistics: TermStatistics): number {
  return rarityOf(statistics.frequency(term), statistics.documents);
}

export function rarityOf(frequency: number, documents: number): number {
  return Math.max(0, Math.log((documents + 1) / (Math.max(1, frequency) + 0.5)));
}
