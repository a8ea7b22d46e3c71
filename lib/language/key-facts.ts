import { numberKey, type StoryToken } from "./story-tokens";
import { termKeys } from "./term-keys";
import { backgroundStatistics, rarity } from "./term-weights";
import { countedThings, dayWords, matchWords, numberWords, ordinalWords } from "./vi/fact-words";

/** What tells two events of one kind apart. Taken from the headline and the opening only. */
export type KeyFacts = {
  /** Days named, as `month-day` (`09-04`). */
  dates: string[];
  /** The same from the whole article: evidence when shared, never against one story. */
  days: string[];
  /** Results of matches, as `2-1`, the larger number first. */
  results: string[];
  magnitudes: number[];
  /** `vòng 12`. */
  ordinals: string[];
  dead: number[];
  injured: number[];
  weapons: number[];
  ages: number[];
  /** Years in prison. */
  sentences: number[];
  /** Flights and the like: `vn1234`. */
  codes: string[];
  /** Syllables of names that are rare elsewhere, from the whole article. */
  names: string[];
  /** Syllables of the names in the headline, or in the first words where there is none. */
  headline: string[];
  /** Numbers of the whole article with the term after them, rare enough to be evidence. */
  numbers: string[];
};

const openingLength = 110;
const mostNumbers = 60;
const mostDays = 30;
const highestResult = 15;
const mostNames = 80;
/** As many first words as a headline has. */
const headlineLength = 25;
/** Hardly known at all; and anything but the countries and bodies of every day. */
const rareName = 3.4;
const knownName = 1.8;

type Passage = { text: string; tokens: StoryToken[] };

export function keyFacts(title: Passage, body: Passage): KeyFacts {
  const opening = body.tokens.slice(0, openingLength);
  const facts: KeyFacts = {
    dates: [],
    days: [],
    results: [],
    magnitudes: [],
    ordinals: [],
    dead: [],
    injured: [],
    weapons: [],
    ages: [],
    sentences: [],
    codes: [],
    names: namesOf([...title.tokens, ...body.tokens], rareName),
    headline: namesOf(title.tokens.length > 0 ? title.tokens : opening.slice(0, headlineLength), knownName),
    numbers: numbersOf([...title.tokens, ...body.tokens]),
  };
  const sport = [...title.tokens, ...opening].filter(({ key }) => matchWords.has(key)).length > 1;
  readRun(title.text, title.tokens, sport, facts);
  readRun(body.text, opening, sport, facts);
  facts.days.push(...daysOf([title, body], sport));
  return facts;
}

function readRun(text: string, tokens: StoryToken[], sport: boolean, facts: KeyFacts): void {
  for (const [at, token] of tokens.entries()) {
    if (/^[a-z]{1,3}\d{3,4}$/.test(token.key)) include(facts.codes, token.key);
    const value = valueOf(token.key);
    if (value === null) continue;
    readPair(text, tokens, at, sport, facts);
    readMagnitude(tokens, at, value, facts);
    readCount(tokens, at, value, facts);
    const before = tokens[at - 1]?.key ?? "";
    const ordinal = before === ordinalMark ? (tokens[at - 2]?.key ?? "") : before;
    if (ordinalWords.has(ordinal)) include(facts.ordinals, `${ordinal} ${value}`);
  }
}

function readPair(text: string, tokens: StoryToken[], at: number, sport: boolean, facts: KeyFacts): void {
  const pair = pairAt(text, tokens, at, sport);
  if (pair?.kind === "day") includeDay(facts.dates, pair.first, pair.second);
  if (pair?.kind === "result") includeResult(facts.results, pair.first, pair.second);
}

function daysOf(passages: Passage[], sport: boolean): string[] {
  const days: string[] = [];
  for (const { text, tokens } of passages) {
    for (const at of tokens.keys()) {
      const pair = pairAt(text, tokens, at, sport);
      if (pair?.kind === "day") includeDay(days, pair.first, pair.second);
    }
  }
  return days.slice(0, mostDays);
}

type Pair = { kind: "day" | "result"; first: number; second: number };

/** `4/9`, `30-10` and `4 tháng 9` are days; `2-1` is a result where a match is told. */
function pairAt(text: string, tokens: StoryToken[], at: number, sport: boolean): Pair | null {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second || !/^\d+$/.test(first.key)) return null;
  const value = Number(first.key);
  const spelled = second.key === month ? valueOf(tokens[at + 2]?.key ?? "") : null;
  if (spelled !== null) return { kind: "day", first: value, second: spelled };
  if (!/^\d+$/.test(second.key)) return null;
  const numbers = { first: value, second: Number(second.key) };
  const gap = text.slice(first.end, second.start);
  const dated = dayWords.has(tokens[at - 1]?.key ?? "") || (text[first.start - 1] === "(" && !sport);
  if (gap === "/" || (dated && /^[-–]$/.test(gap))) return { kind: "day", ...numbers };
  return sport && /^\s?[-–]\s?$/.test(gap) ? { kind: "result", ...numbers } : null;
}

function includeResult(results: string[], one: number, other: number): void {
  const high = Math.max(one, other);
  if (high <= highestResult) include(results, `${high}-${Math.min(one, other)}`);
}

function includeDay(dates: string[], day: number, month: number): void {
  if (day < 1 || day > 31 || month < 1 || month > 12) return;
  include(dates, `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`);
}

const [degree, big, strength, strong, month, ordinalMark] = termKeys("độ lớn cường mạnh tháng thứ");

/** `6,1 độ Richter`, `mạnh 6,1 độ`, `độ lớn 6,1`, `cường độ 6.1`. */
function readMagnitude(tokens: StoryToken[], at: number, value: number, facts: KeyFacts): void {
  if (value < 1 || value >= 10) return;
  const [second, before, after, later] = [-2, -1, 1, 2].map((step) => tokens[at + step]?.key);
  const sized =
    (second === degree && before === big) ||
    (second === strength && before === degree) ||
    before === "magnitude";
  const scaled = after === "richter" || (after === degree && (later === "richter" || before === strong));
  if (sized || scaled) include(facts.magnitudes, value);
}

function readCount(tokens: StoryToken[], at: number, value: number, facts: KeyFacts): void {
  const after = tokens.slice(at + 1, at + 5).map(({ key }) => key);
  for (const { kind, keys } of countedThings) {
    if (keys.every((key, offset) => after[offset] === key)) include(facts[kind], value);
  }
}

/** Numbers with the term after them. Small bare numbers and years are in every second article. */
function numbersOf(tokens: StoryToken[]): string[] {
  const found = new Set<string>();
  for (const [at, { key }] of tokens.entries()) {
    if (!/^\d/.test(key) || /^(?:\d|(?:19|20)\d\d)$/.test(key)) continue;
    const next = tokens[at + 1]?.key ?? "";
    found.add(/^\p{L}/u.test(next) ? `${key} ${next}` : key);
    if (found.size === mostNumbers) break;
  }
  return [...found];
}

/** Names that are at least so rare in general prose and the daily news. */
function namesOf(tokens: StoryToken[], least: number): string[] {
  const found = new Set<string>();
  for (const { key, name } of tokens) {
    if (!name || /\d|^[ivx]+$/.test(key) || rarity(`^${key}`, backgroundStatistics) < least) continue;
    found.add(key);
    if (found.size === mostNames) break;
  }
  return [...found];
}

function valueOf(key: string): number | null {
  const word = numberWords.get(key);
  if (word !== undefined) return word;
  return /^\d+(?:\.\d+)?$/.test(key) ? Number(numberKey(key)) : null;
}

function include<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}
