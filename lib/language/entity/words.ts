import { sentences } from "../sentences";
import { startsCapital } from "../starts-capital";
import { syllableKey } from "../syllable-key";
import { syllables } from "../syllables";
import type { Span } from "../types";
import { isVietnameseSyllable } from "./vietnamese-syllable";

/** A syllable with what finding names asks of it. */
export type Word = Span & {
  text: string;
  /** Folded for look-up. */
  key: string;
  capital: boolean;
  /** Two letters or more, no small one. */
  allCaps: boolean;
  /** Can not be a Vietnamese syllable. */
  foreign: boolean;
  /** Opens a sentence, a quotation or what follows a colon: its capital says nothing. */
  opens: boolean;
  /** What stands between the word before and this one; empty for the first. */
  gap: string;
  /** Nothing but a space, a tight hyphen or an apostrophe stands there. */
  tight: boolean;
};

/** The words of a stretch of text. `folded` is the whole text through `foldTone`. */
export function readWords(text: string, folded: string, span: Span): Word[] {
  const starts = sentences(text, span).map((sentence) => sentence.start);
  let nextStart = 0;
  let end = span.start;
  const words: Word[] = [];
  for (const token of syllables(text, span)) {
    const gap = text.slice(end, token.start);
    let opens = words.length === 0 || openingGap.test(gap);
    while (nextStart < starts.length && (starts[nextStart] ?? 0) <= token.start) {
      opens = true;
      nextStart += 1;
    }
    end = token.end;
    words.push({
      ...token,
      ...looks(token.text),
      key: syllableKey(folded.slice(token.start, token.end)),
      opens,
      gap,
      tight: isTight(gap),
    });
  }
  return words;
}

const openingGap = /[“‘«:\n]|(?:^|\s)["']$|\s[-–—•*]\s["“]/;

function looks(text: string): Pick<Word, "capital" | "allCaps" | "foreign"> {
  const capital = startsCapital(text);
  return {
    capital,
    allCaps: capital && text.length > 1 && text === text.toUpperCase() && !/^\p{N}/u.test(text),
    foreign: isForeign(text),
  };
}

const mostRemembered = 20_000;
const remembered = new Map<string, boolean>();

/** Texts repeat their words, and looking at one letter by letter is slow. */
function isForeign(text: string): boolean {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const foreign = /^\p{L}/u.test(text) && !isVietnameseSyllable(text);
  remembered.set(text, foreign);
  return foreign;
}

/** The two words belong to one phrase: nothing but a space, a tight hyphen or apostrophe between. */
export function joined(word: Word | undefined): boolean {
  return word?.tight === true;
}

function isTight(gap: string): boolean {
  return gap === " " || /^(?:[ \u00A0]{1,2}|[-‐‑'’])$/.test(gap);
}
