import { sentences } from "../sentences";
import { syllables } from "../syllables";
import type { Span } from "../types";
import { type WordForm, wordForm } from "./word-form";

/** A syllable with what finding names asks of it. */
export type Word = Span &
  WordForm & {
    text: string;
    /** Opens a sentence, a quotation or what follows a colon: its capital says nothing. */
    opens: boolean;
    /** What stands between the word before and this one; empty for the first. */
    gap: string;
    /** Nothing but a space, a tight hyphen or an apostrophe stands there. */
    tight: boolean;
  };

/** The words of a stretch of text. */
export function readWords(text: string, span: Span): Word[] {
  const starts = sentences(text, span).map((sentence) => sentence.start);
  let nextStart = 0;
  let end = span.start;
  const words: Word[] = [];
  for (const token of syllables(text, span).flatMap(unglued)) {
    const gap = text.slice(end, token.start);
    let opens = words.length === 0 || (gap !== " " && openingGap.test(gap));
    while (nextStart < starts.length && (starts[nextStart] ?? 0) <= token.start) {
      opens = true;
      nextStart += 1;
    }
    end = token.end;
    const { key, edges, capital, allCaps, foreign, smallThenCapital } = wordForm(token.text);
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      key,
      edges,
      capital,
      allCaps,
      foreign,
      smallThenCapital,
      opens,
      gap,
      tight: isTight(gap),
    });
  }
  return words;
}

type Token = Span & { text: string };

const gluedTail =
  /^(\p{Lu}[a-z]{2,})(đã|đang|được|đến|để|ngày|và|là|của|với|từ|không|cũng|sẽ|bị|có|này|vừa|vẫn)$/u;

/** 'Tarasekđã': a name and the word after it where the space is missing. */
function unglued(token: Token): Token[] {
  const found = token.text.length > 4 ? gluedTail.exec(token.text) : null;
  const name = found?.[1];
  if (!name) return [token];
  const middle = token.start + name.length;
  return [
    { text: name, start: token.start, end: middle },
    { text: token.text.slice(name.length), start: middle, end: token.end },
  ];
}

const openingGap = /[“‘«:\n]|(?:^|\s)["']$|\s[-–—•*]\s["“]/;

/** The two words belong to one phrase: nothing but a space, a tight hyphen or apostrophe between. */
export function joined(word: Word | undefined): boolean {
  return word?.tight === true;
}

function isTight(gap: string): boolean {
  return gap === " " || /^(?:[ \u00A0]{1,2}|[-‐‑'’])$/.test(gap);
}
