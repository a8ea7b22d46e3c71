import { functionWords as english } from "./en/common-words";
import { foldTone } from "./fold";
import { syllables } from "./syllables";
import type { Language, Register } from "./types";
import { functionWords as vietnamese } from "./vi/common-words";
import { domesticWords, overseasWords } from "./vi/register-words";
import { WordMemory } from "./word-memory";

/** Enough of a text to know its language by. */
const languageSample = 4_000;
const fewestWords = 3;

export function detectLanguage(text: string): Language {
  const tally = { all: 0, vi: 0, en: 0 };
  for (const { text: word } of syllables(foldTone(text).slice(0, languageSample))) {
    const said = languageSigns.of(word);
    tally.all += said.all;
    tally.vi += said.vi;
    tally.en += said.en;
  }
  const { all, vi, en } = tally;
  if (all < fewestWords) return "unknown";
  if (vi >= 0.2 * all && vi > en) return "vi";
  return en >= 0.15 * all ? "en" : "unknown";
}

/** Letters that no other language of our papers has. */
const onlyVietnamese = /[đăâêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;

/** What one word says of its text's language. */
type LanguageSigns = { all: number; vi: number; en: number };

const languageSigns = new WordMemory(readSigns);

function readSigns(word: string): LanguageSigns {
  if (!/\p{L}/u.test(word)) return { all: 0, vi: 0, en: 0 };
  const vi = Number(vietnamese.has(word)) + Number(onlyVietnamese.test(word));
  return { all: 1, vi, en: Number(english.has(word)) };
}

/** Evidence below this is no evidence. A few overseas words stand in domestic texts too. */
const least = { domestic: 2, overseas: 3 };
/** One word repeated says little more than the word said twice. */
const mostCounted = 2;
/** Share of one side from which a text is said to be of that register. */
const clearShare = 0.7;

/**
 * The variety of Vietnamese that the words of a text lean to; `unknown` for other languages. `folded` is the text
 * through `foldTone`.
 */
export function detectRegister(folded: string, language: Language = detectLanguage(folded)): Register {
  if (language !== "vi") return "unknown";
  const { domestic, overseas } = registerWeights(folded);
  const total = domestic + overseas;
  const isDomestic = domestic >= least.domestic;
  const isOverseas = overseas >= least.overseas;
  if (isOverseas && overseas / total >= clearShare) return "overseas";
  if (isDomestic && domestic / total >= clearShare) return "domestic";
  return isDomestic && isOverseas ? "mixed" : "unknown";
}

type Weights = { domestic: number; overseas: number };

function registerWeights(foldedText: string): Weights {
  const folded = syllables(foldedText).map((token) => token.text);
  const counts = new Map<string, number>();
  for (let start = 0; start < folded.length; start += 1) {
    const longest = longestSign.get(folded[start] ?? "");
    if (longest === undefined) continue;
    const length = firstLength(longest, (count) => signs.has(folded.slice(start, start + count).join(" ")));
    if (length === 0) continue;
    const words = folded.slice(start, start + length).join(" ");
    counts.set(words, (counts.get(words) ?? 0) + 1);
    start += length - 1;
  }
  const weights: Weights = { domestic: 0, overseas: 0 };
  for (const [words, count] of counts) {
    const sign = signs.get(words);
    if (sign) weights[sign.side] += sign.weight * Math.min(count, mostCounted);
  }
  return weights;
}

function firstLength(longest: number, fits: (count: number) => boolean): number {
  for (let count = longest; count > 0; count -= 1) if (fits(count)) return count;
  return 0;
}

const signs = new Map<string, { side: keyof Weights; weight: number }>();
const longestSign = new Map<string, number>();
listSigns("domestic", domesticWords);
listSigns("overseas", overseasWords);

function listSigns(side: keyof Weights, lists: readonly [number, string][]): void {
  for (const [weight, list] of lists) {
    for (const words of list.split(",")) {
      const keys = syllables(foldTone(words)).map((token) => token.text);
      const [first = ""] = keys;
      signs.set(keys.join(" "), { side, weight });
      longestSign.set(first, Math.max(longestSign.get(first) ?? 0, keys.length));
    }
  }
}
