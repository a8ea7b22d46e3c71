import { englishShares } from "./en/background-words";
import { termKeys } from "./term-keys";
import { backgroundFrequencies } from "./vi/background-frequencies";
import { newsShares } from "./vi/background-words";

/** In how many of how many documents a term stands. */
export type TermStatistics = {
  documents: number;
  frequency(term: string): number;
};

/** General prose and the vocabulary of news: what makes a term rare when only two articles are there. */
export const backgroundStatistics: TermStatistics = {
  documents: backgroundFrequencies.documents,
  frequency: (term) =>
    Math.max(
      backgroundFrequencies.terms.get(term) ?? 0,
      (newsTerms.get(term) ?? 0) * backgroundFrequencies.documents,
      englishFrequency(term),
    ),
};

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

/** Two common words side by side are rarer than either, but tell as little. */
function englishFrequency(term: string): number {
  const space = term.indexOf(" ");
  const first = englishShares.get(space < 0 ? term : term.slice(0, space)) ?? 0;
  if (first === 0) return 0;
  const second = space < 0 ? 1 : (englishShares.get(term.slice(space + 1)) ?? 0);
  return first * second * backgroundFrequencies.documents;
}

/** How many articles it takes until a collection says about half of what there is to say. */
const tellingSize = 200;

/**
 * Statistics of a collection, resting on the background. A small collection counts for little: in
 * twenty articles on three stories, the words of the stories are the commonest of all.
 */
export function collectionStatistics(
  documents: Iterable<Iterable<string>>,
  background: TermStatistics = backgroundStatistics,
): TermStatistics {
  const counts = new Map<string, number>();
  let size = 0;
  for (const terms of documents) {
    size += 1;
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const trust = size / (size + tellingSize);
  for (const [term, count] of counts) counts.set(term, trust * count + background.frequency(term));
  return {
    documents: trust * size + background.documents,
    frequency: (term) => counts.get(term) ?? background.frequency(term),
  };
}

/** Inverse document frequency. A term that is nowhere counted is taken to stand in one document. */
export function rarity(term: string, statistics: TermStatistics): number {
  return Math.max(0, Math.log((statistics.documents + 1) / (Math.max(1, statistics.frequency(term)) + 0.5)));
}
