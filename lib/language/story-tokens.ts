import { foldTone } from "./fold";
import { type Gazetteer, type GazetteerMatch, startsCapital, syllableKey } from "./gazetteer";
import { foldRegisterWords } from "./register-fold";
import { syllables } from "./syllables";
import { termKeys } from "./term-keys";
import type { GazetteerEntry, Span, Token } from "./types";

/** One term of a text as it is compared: spelling, register and known names are folded into `key`. */
export type StoryToken = Span & {
  key: string;
  /** Written as a name: a capital that is not there because a sentence begins. */
  name: boolean;
};

const endsSentence = /[.!?…:;"“”«»()\n[\]–—|]/;

/** The terms of a stretch of text, names under the one name that the gazetteer has for them. */
export function storyTokens(text: string, gazetteer: Gazetteer, span?: Span): StoryToken[] {
  const plain = plainTokens(text, span);
  const named = foldNames(plain, usableMatches(text, gazetteer, span, plain));
  return foldRegisterWords(named);
}

function plainTokens(text: string, span: Span | undefined): StoryToken[] {
  const folded = foldTone(text);
  const found: StoryToken[] = [];
  const tokens = syllables(text, span);
  const shouted = isShouted(tokens);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    const end = numberEnd(text, tokens, at);
    if (end > at) {
      const last = tokens[end] ?? token;
      found.push({
        start: token.start,
        end: last.end,
        key: numberKey(text.slice(token.start, last.end)),
        name: false,
      });
      at = end;
      continue;
    }
    found.push({
      start: token.start,
      end: token.end,
      key: syllableKey(folded.slice(token.start, token.end)),
      name:
        !shouted &&
        startsCapital(token.text) &&
        !opensSentence(text, token.start, span?.start ?? 0),
    });
  }
  return found;
}

/** A headline in capitals says nothing about which of its words are names. */
function isShouted(tokens: Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{2,}/u.test(token.text));
  return words.length > 3 && words.every((token) => token.text === token.text.toUpperCase());
}

/** Index of the last token of a number written with points or commas (`18.000`, `6,1`). */
function numberEnd(text: string, tokens: Token[], at: number): number {
  let end = at;
  if (!isDigits(tokens[at])) return at;
  while (
    isDigits(tokens[end + 1]) &&
    /^[.,]$/.test(text.slice(tokens[end]?.end, tokens[end + 1]?.start))
  )
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

function opensSentence(text: string, start: number, from: number): boolean {
  let at = start - 1;
  while (at >= from && /[ \t\u00A0'‘’\-*•]/.test(text[at] ?? "")) at -= 1;
  return at < from || endsSentence.test(text[at] ?? "");
}

/** An ambiguous alias (`Anh`, `Ý`) counts as a name only where its capital cannot be a sentence's. */
function usableMatches(
  text: string,
  gazetteer: Gazetteer,
  span: Span | undefined,
  tokens: StoryToken[],
): GazetteerMatch[] {
  const names = new Set(tokens.filter((token) => token.name).map((token) => token.start));
  return gazetteer.matches(text, span).filter(({ start, readings }) => {
    const [first, second] = readings;
    if (!first) return false;
    if (second && !second.alias.ambiguous && second.entry !== first.entry) return false;
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

const keysOfEntries = new WeakMap<GazetteerEntry, string[]>();

function nameTokens(match: GazetteerMatch): StoryToken[] {
  const entry = match.readings[0]?.entry;
  if (!entry) return [];
  const keys = keysOfEntries.get(entry) ?? termKeys(entry.name);
  keysOfEntries.set(entry, keys);
  return keys.map((key) => ({ start: match.start, end: match.end, key, name: true }));
}
