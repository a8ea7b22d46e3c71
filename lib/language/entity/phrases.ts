import { syllableKey } from "../syllable-key";
import { isSet, newVocabulary, noteEdge } from "./phrase-edges";
import { joined, type Word } from "./words";

/** Vocabularies of phrases, asked for the longest phrase that begins at a word. */
export type Phrases = {
  /** How many words the longest phrase at `at` has; 0 when none begins there. */
  lengthAt(words: readonly Word[], at: number): number;
  /** How many words the longest phrase that ends before `before` has; 0 when none. */
  lengthBefore(words: readonly Word[], before: number): number;
  has(key: string): boolean;
};

export function phrasesOf(...vocabularies: Iterable<string>[]): Phrases {
  const number = newVocabulary();
  const all = new Set<string>();
  const forwards = branch();
  const backwards = branch();
  for (const phrase of vocabularies.flatMap((vocabulary) => [...vocabulary])) {
    const keys = phrase.split(/[^\p{L}\p{N}\p{M}]+/u).map(syllableKey);
    all.add(keys.join(" "));
    grow(forwards, keys);
    grow(backwards, keys.toReversed());
    noteEdge(keys[0] ?? "", "begins", number);
    noteEdge(keys.at(-1) ?? "", "ends", number);
  }
  return {
    has: (key) => all.has(key),
    lengthAt(words, at) {
      const first = words[at];
      if (!first?.edges || !isSet(first.edges.begins, number)) return 0;
      let node = forwards.next.get(first.key);
      let longest = 0;
      for (let to = at + 1; node !== undefined; to += 1) {
        if (node.ends) longest = to - at;
        if (node.next.size === 0 || !hangs(words[to])) break;
        node = node.next.get(words[to]?.key ?? "");
      }
      return longest;
    },
    lengthBefore(words, before) {
      const last = words[before - 1];
      if (!last?.edges || !isSet(last.edges.ends, number)) return 0;
      let node = backwards.next.get(last.key);
      let longest = 0;
      for (let from = before - 1; node !== undefined; from -= 1) {
        if (node.ends) longest = before - from;
        if (node.next.size === 0 || from === 0 || !hangs(words[from])) break;
        node = node.next.get(words[from - 1]?.key ?? "");
      }
      return longest;
    },
  };
}

/** Phrases word by word: what may follow, and whether one ends here. */
type Branch = { next: Map<string, Branch>; ends: boolean };

function branch(): Branch {
  return { next: new Map(), ends: false };
}

function grow(root: Branch, keys: readonly string[]): void {
  let node = root;
  for (const key of keys) {
    const known = node.next.get(key);
    const next = known ?? branch();
    if (!known) node.next.set(key, next);
    node = next;
  }
  node.ends = true;
}

export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.key ?? "";
  for (let at = from + 1; at < to; at += 1) key += ` ${words[at]?.key ?? ""}`;
  return key;
}

/** The word continues the phrase before it. */
function hangs(word: Word | undefined): boolean {
  return joined(word) || word?.gap === ".";
}
