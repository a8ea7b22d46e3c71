/**
 * With which words the phrases of which vocabularies begin and end. Every word of a text is asked of dozens of
 * vocabularies and stands at the edge of few: what is asked most is told by one bit.
 */

/** By vocabulary, one bit each, 32 in a number. */
export type PhraseEdges = { begins: number[]; ends: number[] };

const known = new Map<string, PhraseEdges>();
let vocabularies = 0;

/** The number of a new vocabulary. They are made when modules load: a `Word` that is there already learns of no other. */
export function newVocabulary(): number {
  vocabularies += 1;
  return vocabularies - 1;
}

/** What was asked of words before knows nothing of vocabularies made since. */
export function vocabularyCount(): number {
  return vocabularies;
}

export function noteEdge(key: string, edge: keyof PhraseEdges, vocabulary: number): void {
  const edges = known.get(key) ?? { begins: [], ends: [] };
  known.set(key, edges);
  const bits = edges[edge];
  while (bits.length <= vocabulary >> 5) bits.push(0);
  bits[vocabulary >> 5] = (bits[vocabulary >> 5] ?? 0) | (1 << (vocabulary & 31));
}

/** null: no phrase of any vocabulary begins or ends with the word. */
export function edgesOf(key: string): PhraseEdges | null {
  return known.get(key) ?? null;
}

export function isSet(bits: readonly number[], vocabulary: number): boolean {
  return (((bits[vocabulary >> 5] ?? 0) >>> (vocabulary & 31)) & 1) === 1;
}
