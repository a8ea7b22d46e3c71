import { foldTone } from "../fold";
import { startsCapital } from "../starts-capital";
import { syllableKey } from "../syllable-key";
import { edgesOf, type PhraseEdges, vocabularyCount } from "./phrase-edges";
import { WordMemory } from "../word-memory";
import { isVietnameseSyllable } from "./vietnamese-syllable";

/** What a spelling tells by itself, wherever it stands. */
export type WordForm = {
  /** Folded for look-up. */
  key: string;
  /** null for most words. */
  edges: PhraseEdges | null;
  capital: boolean;
  /** Two letters or more, no small one. */
  allCaps: boolean;
  /** Can not be a Vietnamese syllable. */
  foreign: boolean;
  /** One or two small letters and a capital: 'iPad', 'eBay'. */
  smallThenCapital: boolean;
};

const remembered = new WordMemory(readForm);
let rememberedWith = 0;

export function wordForm(text: string): WordForm {
  if (rememberedWith !== vocabularyCount()) {
    remembered.clear();
    rememberedWith = vocabularyCount();
  }
  return remembered.of(text);
}

function readForm(text: string): WordForm {
  const capital = startsCapital(text);
  const key = syllableKey(foldTone(text));
  return {
    key,
    edges: edgesOf(key),
    capital,
    allCaps: capital && text.length > 1 && text === text.toUpperCase() && !/^\p{N}/u.test(text),
    foreign: /^\p{L}/u.test(text) && !isVietnameseSyllable(text),
    smallThenCapital: /^\p{Ll}{1,2}\p{Lu}/u.test(text),
  };
}
