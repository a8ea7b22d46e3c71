import { syllableKey } from "../gazetteer";
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
  const all = new Set<string>();
  const longest = new Map<string, number>();
  const longestEnding = new Map<string, number>();
  for (const phrase of vocabularies.flatMap((vocabulary) => [...vocabulary])) {
    const keys = phrase.split(/[^\p{L}\p{N}\p{M}]+/u).map(syllableKey);
    const [first = ""] = keys;
    all.add(keys.join(" "));
    longest.set(first, Math.max(longest.get(first) ?? 0, keys.length));
    const last = keys.at(-1) ?? "";
    longestEnding.set(last, Math.max(longestEnding.get(last) ?? 0, keys.length));
  }
  return {
    has: (key) => all.has(key),
    lengthAt(words, at) {
      const reach = longest.get(words[at]?.key ?? "");
      if (reach === undefined) return 0;
      const most = joinedLength(words, at, reach);
      for (let count = most; count > 0; count -= 1) {
        if (all.has(keyOf(words, at, at + count))) return count;
      }
      return 0;
    },
    lengthBefore(words, before) {
      const most = Math.min(longestEnding.get(words[before - 1]?.key ?? "") ?? 0, before);
      for (let count = most; count > 0; count -= 1) {
        if (joinedLength(words, before - count, count) < count) continue;
        if (all.has(keyOf(words, before - count, before))) return count;
      }
      return 0;
    },
  };
}

export function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.key ?? "";
  for (let at = from + 1; at < to; at += 1) key += ` ${words[at]?.key ?? ""}`;
  return key;
}

/** How many of `count` words from `at` on hang together. */
function joinedLength(words: readonly Word[], at: number, count: number): number {
  let length = Math.min(1, count);
  while (length < count && (joined(words[at + length]) || words[at + length]?.gap === ".")) length += 1;
  return length;
}
