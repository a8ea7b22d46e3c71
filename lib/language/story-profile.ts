import type { KeyFacts } from "./key-facts";
import type { QuotationKey } from "./quotation-keys";
import type { EntityKind } from "./types";

export type TermCounts = ReadonlyMap<string, number>;
export type ProfileEntity = { key: string; name: string; kind: EntityKind; count: number };

/** What an article is compared by, its terms counted already. Stored today as a `PackedProfile`, which counts nothing. */
export type StoryProfile = {
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

/** Syllables and pairs of neighbours. A pair never crosses from one block into the next. */
export function countTerms(runs: readonly (readonly string[])[]): TermCounts {
  const counts = new Map<string, number>();
  for (const run of runs) {
    let previous: string | null = null;
    for (const key of run) {
      if (previous !== null) add(counts, `${previous} ${key}`);
      add(counts, key);
      previous = key;
    }
  }
  return counts;
}

/** `Jake Sullivan` counts as a whole and as `Sullivan`: later mentions are short. */
export function countNames(names: readonly (readonly string[])[]): TermCounts {
  const counts = new Map<string, number>();
  for (const name of names) {
    add(counts, nameTerm(name.join(" ")));
    if (name.length > 1) for (const part of name) add(counts, nameTerm(part));
  }
  return counts;
}

/** Names are counted apart from the same syllables as words. */
function nameTerm(name: string): string {
  return `^${name}`;
}

/** By code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function add(counts: Map<string, number>, term: string): void {
  counts.set(term, (counts.get(term) ?? 0) + 1);
}
