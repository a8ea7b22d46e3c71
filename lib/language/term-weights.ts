import { backgroundFrequencies } from "./vi/background-frequencies";

/** In how many of how many documents a term stands. */
export type TermStatistics = {
  documents: number;
  frequency(term: string): number;
};

/** General Vietnamese prose: what makes a term rare when there are only two articles to compare. */
export const backgroundStatistics: TermStatistics = {
  documents: backgroundFrequencies.documents,
  frequency: (term) => backgroundFrequencies.terms.get(term) ?? 0,
};

/** Statistics of a collection, resting on the background so that a small collection has some too. */
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
  return {
    documents: size + background.documents,
    frequency: (term) => (counts.get(term) ?? 0) + background.frequency(term),
  };
}

/** Inverse document frequency. A term that is nowhere counted is taken to stand in one document. */
export function rarity(term: string, statistics: TermStatistics): number {
  return Math.max(
    0,
    Math.log((statistics.documents + 1) / (Math.max(1, statistics.frequency(term)) + 0.5)),
  );
}
