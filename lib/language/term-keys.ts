import { foldTone } from "./fold";
import { syllableKey } from "./syllable-key";
import { syllables } from "./syllables";

/** The keys under which the syllables of some words are compared. */
export function termKeys(words: string): string[] {
  return syllables(foldTone(words)).map((token) => syllableKey(token.text));
}
