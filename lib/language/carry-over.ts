import { type SpellingToken, spellingTokens } from "./spelling-tokens";
import type { Span } from "./types";

/** Where a passage of the old text stands in the new one; null when it does not, or not in one sure place. */
export type CarryOver = (span: Span) => Span | null;

/** Beyond this many equal tokens on one side nobody doubts, and two places that agree so far are equally good. */
const farthest = 4_096;
/** Equal tokens of fewer than these come by chance: "ông", a comma, "nói rằng". */
const chance = 3;
/** A passage that stands once in each text, with its equal surroundings, must be at least this long to be the same. */
const leastTokens = 6;
/** Else this share of the words around it must be the same. */
const leastShared = 0.4;
const window = 24;
/** What comparing may cost for one passage, and in all: a text made of one repeated word is not worth more. */
const mostStepsEach = 3_000_000;
const mostSteps = 60_000_000;

type Read = {
  tokens: SpellingToken[];
  /** The same key is the same number in both texts. */
  ids: Uint32Array;
  places: Map<number, number[]>;
};
type Agreement = { at: number; left: number; right: number };
type Budget = { steps: number };

/**
 * Finds passages of a text again after its sender changed it. A passage is carried only when the same words stand in
 * the new text and their surroundings say which of several it is, in both directions; nothing is guessed. White
 * space, the composition of letters and the placement of tones may differ.
 */
export function carryOver(oldText: string, newText: string): CarryOver {
  const numbers = new Map<string, number>();
  const before = read(oldText, numbers);
  const after = read(newText, numbers);
  let left = mostSteps;
  const same = before.ids.length === after.ids.length && before.ids.every((id, at) => id === after.ids[at]);
  return (span) => {
    const covered = tokensOf(before.tokens, span);
    if (!covered) return null;
    const given = Math.min(left, mostStepsEach);
    const budget: Budget = { steps: given };
    const first = same ? covered.first : find(before, after, covered, budget);
    left -= given - budget.steps;
    if (first === null) return null;
    return placeOf({ oldText, newText, span, covered, before, after, first });
  };
}

function read(text: string, numbers: Map<string, number>): Read {
  const tokens = spellingTokens(text);
  const ids = new Uint32Array(tokens.length);
  const places = new Map<number, number[]>();
  for (const [at, { key }] of tokens.entries()) {
    const id = numbers.get(key) ?? numbers.size;
    numbers.set(key, id);
    ids[at] = id;
    const known = places.get(id);
    if (known) known.push(at);
    else places.set(id, [at]);
  }
  return { tokens, ids, places };
}

/** `count` tokens from `first` on. */
type Covered = { first: number; count: number };

function tokensOf(tokens: readonly SpellingToken[], { start, end }: Span): Covered | null {
  const first = firstEndingAfter(tokens, start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1;
  return last > first ? { first, count: last - first } : null;
}

function firstEndingAfter(tokens: readonly SpellingToken[], position: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

function find(before: Read, after: Read, { first, count }: Covered, budget: Budget): number | null {
  const there = occurrences(before.ids.subarray(first, first + count), after, budget);
  if (there === null || there.length === 0) return null;
  const here = occurrences(before.ids.subarray(first, first + count), before, budget);
  if (here === null) return null;
  const best = outstanding(
    there.map((at) => agreement(before, first, after, at, count, budget)),
    (at) => shared(before, first, after, at, count),
  );
  if (best === null || budget.steps <= 0) return null;
  const origin = outstanding(
    here.map((at) => agreement(before, at, after, best.at, count, budget, at)),
    (at) => shared(before, at, after, best.at, count),
  );
  if (origin?.at !== first || budget.steps <= 0) return null;
  const alone = there.length === 1 && here.length === 1;
  if (!alone) return best.at;
  const sure = count + weight(best.left) + weight(best.right) >= leastTokens;
  return sure || shared(before, first, after, best.at, count) >= leastShared ? best.at : null;
}

/** Reaching the edge of both texts at once says as much as a sentence. */
function weight(tokens: number): number {
  return Math.min(tokens, window);
}

/** Where these tokens stand; null when looking costs too much. The rarest of them leads there. */
function occurrences(words: Uint32Array, { ids, places }: Read, budget: Budget): number[] | null {
  let rarest = 0;
  let fewest: number[] | null = null;
  for (const [at, id] of words.entries()) {
    const known = places.get(id);
    if (!known) return [];
    if (fewest === null || known.length < fewest.length) [rarest, fewest] = [at, known];
  }
  const found: number[] = [];
  for (const place of fewest ?? []) {
    const from = place - rarest;
    if (from < 0 || from + words.length > ids.length) continue;
    let at = 0;
    while (at < words.length && words[at] === ids[from + at]) at += 1;
    budget.steps -= at + 1;
    if (budget.steps <= 0) return null;
    if (at === words.length) found.push(from);
  }
  return found;
}

/** How many tokens on each side are the same. Both texts ending there counts as the farthest agreement. */
function agreement(
  a: Read,
  atA: number,
  b: Read,
  atB: number,
  count: number,
  budget: Budget,
  at = atB,
): Agreement {
  if (budget.steps <= 0) return { at, left: 0, right: 0 };
  let left = 0;
  while (left < farthest && inside(atA - left, atB - left) && a.ids[atA - left - 1] === b.ids[atB - left - 1])
    left += 1;
  if (atA - left === 0 && atB - left === 0) left = farthest;
  const [endA, endB] = [atA + count, atB + count];
  let right = 0;
  while (
    right < farthest &&
    endA + right < a.ids.length &&
    endB + right < b.ids.length &&
    a.ids[endA + right] === b.ids[endB + right]
  )
    right += 1;
  if (endA + right === a.ids.length && endB + right === b.ids.length) right = farthest;
  budget.steps -= left + right + 1;
  return { at, left, right };
}

function inside(a: number, b: number): boolean {
  return a > 0 && b > 0;
}

/**
 * The one place that no other equals on either side. Where immediate surroundings say nothing, the words around
 * may, if they speak for one place clearly.
 */
function outstanding(places: readonly Agreement[], around: (at: number) => number): Agreement | null {
  const [only] = places;
  if (places.length <= 1) return only ?? null;
  const best = places.reduce((a, b) => (told(b.left) + told(b.right) > told(a.left) + told(a.right) ? b : a));
  const others = places.filter((place) => place !== best);
  const stands = (other: Agreement) =>
    told(best.left) >= told(other.left) &&
    told(best.right) >= told(other.right) &&
    told(best.left) + told(best.right) > told(other.left) + told(other.right);
  if (others.every(stands)) return best;
  if (places.length > 64 || places.some(({ left, right }) => told(left) + told(right) > 0)) return null;
  const ranked = places
    .map((place) => ({ place, share: around(place.at) }))
    .toSorted((a, b) => b.share - a.share);
  const [first, second] = ranked;
  if (!first || !second || first.share < leastShared || first.share < 2 * second.share) return null;
  return first.place;
}

function told(tokens: number): number {
  return tokens < chance ? 0 : tokens;
}

/** Which share of the words near the passage in the first text is near it in the second as well. */
function shared(a: Read, atA: number, b: Read, atB: number, count: number): number {
  const near = nearby(b, atB, count);
  const wanted = nearby(a, atA, count);
  if (wanted.length === 0) return 0;
  const left = new Map<number, number>();
  for (const id of near) left.set(id, (left.get(id) ?? 0) + 1);
  let common = 0;
  for (const id of wanted) {
    const more = left.get(id) ?? 0;
    if (more === 0) continue;
    left.set(id, more - 1);
    common += 1;
  }
  return common / wanted.length;
}

function nearby({ ids }: Read, at: number, count: number): number[] {
  return [...ids.subarray(Math.max(0, at - window), at), ...ids.subarray(at + count, at + count + window)];
}

type Found = {
  oldText: string;
  newText: string;
  span: Span;
  covered: Covered;
  before: Read;
  after: Read;
  first: number;
};

/** A passage may begin or end inside a word: then the word must be written with the same units. */
function placeOf({ oldText, newText, span, covered, before, after, first }: Found): Span | null {
  const last = covered.first + covered.count - 1;
  const head = [before.tokens[covered.first], after.tokens[first]] as const;
  const tail = [before.tokens[last], after.tokens[first + covered.count - 1]] as const;
  const start = edge(head, "start");
  const end = edge(tail, "end");
  return start === null || end === null || end <= start ? null : { start, end };

  function edge(
    [from, to]: readonly [SpellingToken | undefined, SpellingToken | undefined],
    side: "start" | "end",
  ): number | null {
    if (!from || !to) return null;
    const outside = side === "start" ? span.start <= from.start : span.end >= from.end;
    if (outside) return to[side];
    const spelledAlike = oldText.slice(from.start, from.end) === newText.slice(to.start, to.end);
    return spelledAlike ? to.start + (span[side] - from.start) : null;
  }
}
