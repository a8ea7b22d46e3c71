type Node<Value> = { next: Map<string, Node<Value>>; value: Value | undefined };

/** The words a phrase is matched against: anything with a folded spelling. */
type Folded = { kind: string; fold: string };

export type PhraseMatch<Value> = { length: number; value: Value };

export type PhraseBook<Value> = {
  /** The longest phrase whose words stand at `at`, all before `end`. */
  at(words: readonly Folded[], at: number, end?: number): PhraseMatch<Value> | null;
};

/** Word-by-word prefix tree: one look-up costs at most the length of the longest phrase. */
export function phraseBook<Value>(entries: Iterable<readonly [string, Value]>): PhraseBook<Value> {
  const root: Node<Value> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) insert(root, phrase.split(" "), value);
  return { at: (words, at, end = words.length) => longest(root, words, { at, end }) };
}

export function phraseList(phrases: readonly string[]): PhraseBook<string> {
  return phraseBook(phrases.map((phrase) => [phrase, phrase] as const));
}

function insert<Value>(root: Node<Value>, words: string[], value: Value): void {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word);
    const next = known ?? { next: new Map(), value: undefined };
    if (!known) node.next.set(word, next);
    node = next;
  }
  node.value = value;
}

function longest<Value>(
  root: Node<Value>,
  words: readonly Folded[],
  { at, end }: { at: number; end: number },
): PhraseMatch<Value> | null {
  let node: Node<Value> | undefined = root;
  let best: PhraseMatch<Value> | null = null;
  for (let index = at; index < end; index += 1) {
    const word = words[index];
    if (word === undefined || word.kind !== "word") break;
    node = node.next.get(word.fold);
    if (node === undefined) break;
    if (node.value !== undefined) best = { length: index - at + 1, value: node.value };
  }
  return best;
}
