import { numberKey, type StoryToken } from "./story-tokens";
import { termKeys } from "./term-keys";
import { countedThings, dayWords, matchWords, numberWords, ordinalWords } from "./vi/fact-words";

/** What tells two events of one kind apart. Taken from the headline and the opening only. */
export type KeyFacts = {
  /** Days named, as `month-day` (`09-04`). */
  dates: string[];
  /** Results of matches, as `2-1`, the larger number first. */
  results: string[];
  magnitudes: number[];
  /** `vòng 12`. */
  ordinals: string[];
  dead: number[];
  injured: number[];
  weapons: number[];
  ages: number[];
  /** Numbers of the whole article with the term after them, rare enough to be evidence. */
  numbers: string[];
};

const openingLength = 110;
const mostNumbers = 60;

type Passage = { text: string; tokens: StoryToken[] };

export function keyFacts(title: Passage, body: Passage): KeyFacts {
  const opening = body.tokens.slice(0, openingLength);
  const facts: KeyFacts = {
    dates: [],
    results: [],
    magnitudes: [],
    ordinals: [],
    dead: [],
    injured: [],
    weapons: [],
    ages: [],
    numbers: numbersOf([...title.tokens, ...body.tokens]),
  };
  const sport = [...title.tokens, ...opening].filter(({ key }) => matchWords.has(key)).length > 1;
  readRun(title.text, title.tokens, sport, facts);
  readRun(body.text, opening, sport, facts);
  return facts;
}

function readRun(text: string, tokens: StoryToken[], sport: boolean, facts: KeyFacts): void {
  for (const [at, token] of tokens.entries()) {
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

/** `4/9`, `30-10` and `4 tháng 9` are days; `2-1` is a result where a match is told. */
function readPair(
  text: string,
  tokens: StoryToken[],
  at: number,
  sport: boolean,
  facts: KeyFacts,
): void {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second) return;
  const before = tokens[at - 1]?.key ?? "";
  const spelled = second.key === month ? valueOf(tokens[at + 2]?.key ?? "") : null;
  if (spelled !== null && /^\d/.test(first.key)) {
    includeDay(facts.dates, Number(first.key), spelled);
    return;
  }
  if (!/^\d+$/.test(first.key) || !/^\d+$/.test(second.key)) return;
  const gap = text.slice(first.end, second.start);
  const bracketed = text[first.start - 1] === "(";
  if (gap === "/" || (/^[-–]$/.test(gap) && (dayWords.has(before) || (bracketed && !sport)))) {
    includeDay(facts.dates, Number(first.key), Number(second.key));
    return;
  }
  if (!sport || !/^\s?[-–]\s?$/.test(gap)) return;
  const [low, high] = [Number(first.key), Number(second.key)].toSorted((a, b) => a - b);
  if (low !== undefined && high !== undefined && high <= 15)
    include(facts.results, `${high}-${low}`);
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

function valueOf(key: string): number | null {
  const word = numberWords.get(key);
  if (word !== undefined) return word;
  return /^\d+(?:\.\d+)?$/.test(key) ? Number(numberKey(key)) : null;
}

function include<T>(list: T[], item: T): void {
  if (!list.includes(item)) list.push(item);
}
