/**
 * With which words the phrases of which vocabularies begin and end. Every word of a text is asked of dozens of
 * vocabularies and stands at the edge of few: what is asked most is told by one bit.
 */

/** By vocabulary, one bit each. */
export type PhraseEdges = { begins: Uint32Array; ends: Uint32Array };

const mostVocabularies = 128;
const known = new Map<string, PhraseEdges>();
let vocabularies = 0;

/** The number of a new vocabulary. */
export function newVocabulary(): number {
  if (vocabularies === mostVocabularies) throw new Error("More vocabularies than bits.");
  vocabularies += 1;
  return vocabularies - 1;
}

/** What was asked of words before knows nothing of vocabularies made since. */
export function vocabularyCount(): number {
  return vocabularies;
}

export function noteEdge(key: string, edge: keyof PhraseEdges, vocabulary: number): void {
  const edges = known.get(key) ?? emptyEdges();
  known.set(key, edges);
  const bits = edges[edge];
  bits[vocabulary >> 5] = (bits[vocabulary >> 5] ?? 0) | (1 << (vocabulary & 31));
}

function emptyEdges(): PhraseEdges {
  return { begins: new Uint32Array(mostVocabularies / 32), ends: new Uint32Array(mostVocabularies / 32) };
}

/** null: no phrase of any vocabulary begins or ends with the word. */
export function edgesOf(key: string): PhraseEdges | null {
  return known.get(key) ?? null;
}

export function isSet(bits: Uint32Array, vocabulary: number): boolean {
  return (((bits[vocabulary >> 5] ?? 0) >>> (vocabulary & 31)) & 1) === 1;
}
