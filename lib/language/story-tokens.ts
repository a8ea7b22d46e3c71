import type { GazetteerMatch } from "./alias-fit";
import { foldTone } from "./fold";
import type { Gazetteer } from "./gazetteer";
import { foldRegisterWords } from "./register-fold";
import { startsCapital } from "./starts-capital";
import { syllableKey } from "./syllable-key";
import { syllables } from "./syllables";
import { termKeys } from "./term-keys";
import type { GazetteerEntity, Span, Token } from "./types";

/** One term of a text as it is compared: spelling, register and known names are folded into `key`. */
export type StoryToken = Span & {
  key: string;
  /** Written as a name: a capital that is not there because a sentence begins. */
  name: boolean;
};

const endsSentence = /[.!?…:;"“”«»()\n[\]–—|]/;

/** The terms of a text, names under the one name that the gazetteer has for them. */
export function storyTokens(text: string, gazetteer: Gazetteer): StoryToken[] {
  const plain = plainTokens(text);
  return foldRegisterWords(foldNames(plain, usableMatches(text, gazetteer, plain)));
}

/** Those of the terms, which are in text order, that begin inside the span. */
export function tokensInside(tokens: readonly StoryToken[], span: Span): StoryToken[] {
  return tokens.slice(firstFrom(tokens, span.start), firstFrom(tokens, span.end));
}

function firstFrom(tokens: readonly StoryToken[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function plainTokens(text: string): StoryToken[] {
  const folded = foldTone(text);
  const found: StoryToken[] = [];
  const tokens = syllables(text);
  const shouted = shoutedTokens(text, tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const last = tokens[numberEnd(text, tokens, at)] ?? token;
    const number = last !== token;
    found.push({
      start: token.start,
      end: last.end,
      key: number
        ? numberKey(text.slice(token.start, last.end))
        : syllableKey(folded.slice(token.start, token.end)),
      name: !number && !shouted.has(token) && startsCapital(token.text) && !opensSentence(text, token.start),
    });
    while (tokens[at] !== last) at += 1;
  }
  return found;
}

/** A line in capitals says nothing about which of its words are names. */
function shoutedTokens(text: string, tokens: readonly Token[]): Set<Token> {
  const shouted = new Set<Token>();
  let line: Token[] = [];
  const close = () => {
    const words = line.filter((token) => /^\p{L}{2,}/u.test(token.text));
    if (words.length > 3 && words.every((token) => token.text === token.text.toUpperCase())) {
      for (const token of line) shouted.add(token);
    }
  };
  for (const token of tokens) {
    const last = line.at(-1);
    if (last && text.slice(last.end, token.start).includes("\n")) {
      close();
      line = [];
    }
    line.push(token);
  }
  close();
  return shouted;
}

/** Index of the last token of a number written with points or commas (`18.000`, `6,1`). */
function numberEnd(text: string, tokens: Token[], at: number): number {
  let end = at;
  if (!isDigits(tokens[at])) return at;
  while (isDigits(tokens[end + 1]) && /^[.,]$/.test(text.slice(tokens[end]?.end, tokens[end + 1]?.start)))
    end += 1;
  return end;
}

function isDigits(token: Token | undefined): boolean {
  return token !== undefined && /^\d+$/.test(token.text);
}

/** One spelling of a number: `18.000` and `18,000` are 18000, `6,1` is 6.1. */
export function numberKey(written: string): string {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(written)) return written.replaceAll(/[.,]/g, "");
  const parts = written.split(/[.,]/);
  return parts.length === 2 ? parts.join(".") : written;
}

function opensSentence(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && /[ \t\u00A0'‘’\-*•]/.test(text[at] ?? "")) at -= 1;
  return at < 0 || endsSentence.test(text[at] ?? "");
}

/** An ambiguous alias (`Anh`, `Ý`) counts as a name only where its capital cannot be a sentence's. */
function usableMatches(text: string, gazetteer: Gazetteer, tokens: StoryToken[]): GazetteerMatch[] {
  const names = new Set(tokens.filter((token) => token.name).map((token) => token.start));
  return gazetteer.matches(text).filter(({ start, readings }) => {
    const [first, second] = readings;
    if (!first) return false;
    if (second && !second.alias.ambiguous && second.entry.entityId !== first.entry.entityId) return false;
    return !first.alias.ambiguous || names.has(start);
  });
}

function foldNames(tokens: StoryToken[], matches: GazetteerMatch[]): StoryToken[] {
  if (matches.length === 0) return tokens;
  const folded: StoryToken[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((matches[next]?.end ?? Infinity) <= token.start) next += 1;
    const match = matches[next];
    if (!match || token.start < match.start) folded.push(token);
    else if (token.start === match.start) folded.push(...nameTokens(match));
  }
  return folded;
}

const keysOfEntries = new WeakMap<GazetteerEntity, string[]>();

function nameTokens(match: GazetteerMatch): StoryToken[] {
  const entry = match.readings[0]?.entry;
  if (!entry) return [];
  const keys = keysOfEntries.get(entry) ?? termKeys(entry.name);
  keysOfEntries.set(entry, keys);
  return keys.map((key) => ({ start: match.start, end: match.end, key, name: true }));
}
