import { NumberTable } from "./number-table";
import { type PackedProfile, unpackTerms } from "./packed-profile";
import type { StoryProfile, TermCounts } from "./story-profile";
import { pairId, termId, wordId } from "./term-ids";
import {
  backgroundStatistics,
  englishShare,
  englishShareOf,
  rarityOf,
  type TermStatistics,
} from "./term-weights";

/** Four readings of an article, by number. */
export const views = { body: 0, lead: 1, names: 2, title: 3 } as const;
export const viewCount = 4;

/** Syllables of the text after the headline that count as its opening. */
const leadLength = 90;

/** A headline counts in the body as if it stood there this often. */
const titleInBody = 3;
const titleInLead = 2;

/**
 * What the vector of a profile is made of and no statistics change: made once for each profile, so that weighing it
 * by other statistics costs little. Numbers instead of texts, or two thousand articles would fill the memory.
 */
export type TermTable = {
  /** Distinct terms; the first `counted` are what a collection's statistics count. */
  ids: Float64Array;
  counted: number;
  /** By term: in how many documents of the background it stands. */
  background: Float32Array;
  /** By term and view: its number of occurrences, as far as 255. */
  counts: Uint8ClampedArray;
};

/** Whether the word stands in the headline or the body. */
export function hasWord({ ids }: TermTable, word: string): boolean {
  return ids.includes(wordId(word));
}

/** With the words themselves, which few comparisons need and no table keeps. */
export type CountedTerms = {
  table: TermTable;
  /** By the term's place in the table; of a pair, both with a space between. */
  textOf(term: number): string;
};

export function countIn({ counts }: TermTable, term: number, view: keyof typeof views): number {
  return counts[term * viewCount + views[view]] ?? 0;
}

/** How rare the term is in a collection that rests on the background. */
export function rarityIn({ ids, background }: TermTable, term: number, statistics: TermStatistics): number {
  const frequency = (background[term] ?? 0) + statistics.beyondBackground(ids[term] ?? 0);
  return rarityOf(frequency, statistics.documents);
}

/** What a number of occurrences says, by that number: the tenth far less than the first. */
export const dampened = Float64Array.from({ length: 256 }, (_, count) =>
  count > 0 ? 1 + Math.log(count) : 0,
);

/**
 * How often the term stands in the body or, for `lead`, its opening, without what the headline counts there; too
 * little where that is more than the table can hold.
 */
export function countInText(table: TermTable, term: number, view: "body" | "lead"): number {
  const headline = countIn(table, term, "title") * (view === "body" ? titleInBody : titleInLead);
  return Math.max(0, countIn(table, term, view) - headline);
}

/** Those that a collection's statistics count. */
export function countedTerms({ ids, counted }: TermTable): Float64Array {
  return ids.subarray(0, counted);
}

type Word = { id: number; english: number; text: string };

class TermCounter {
  private readonly places: NumberTable;
  private readonly ids: number[] = [];
  private readonly background: number[] = [];
  private readonly counts: number[] = [];
  private readonly firsts: Word[] = [];
  private readonly seconds: (Word | null)[] = [];
  private counted = 0;

  constructor(expected: number) {
    this.places = new NumberTable(expected);
  }

  /** `second`: of a pair. */
  add(view: number, first: Word, second: Word | null, count: number): void {
    const id = second === null ? first.id : pairId(first.id, second.id);
    let place = this.places.get(id) - 1;
    if (place < 0) {
      place = this.ids.length;
      this.places.add(id, place + 1);
      this.ids.push(id);
      const english = second === null ? first.english : first.english * second.english;
      this.background.push(backgroundStatistics.frequencyOf(id, english));
      this.counts.push(0, 0, 0, 0);
      this.firsts.push(first);
      this.seconds.push(second);
    }
    const at = place * viewCount + view;
    this.counts[at] = (this.counts[at] ?? 0) + count;
  }

  /** What comes behind is counted by no collection. */
  closeCounted(): void {
    this.counted = this.ids.length;
  }

  terms(): CountedTerms {
    return { table: this.table(), textOf: (term) => this.textOf(term) };
  }

  private textOf(term: number): string {
    const [first, second] = [this.firsts[term]?.text ?? "", this.seconds[term]];
    return second ? `${first} ${second.text}` : first;
  }

  private table(): TermTable {
    const counts = new Uint8ClampedArray(this.counts);
    for (let at = 0; at < counts.length; at += viewCount) {
      const headline = counts[at + views.title] ?? 0;
      if (headline === 0) continue;
      counts[at + views.body] = (counts[at + views.body] ?? 0) + titleInBody * headline;
      counts[at + views.lead] = (counts[at + views.lead] ?? 0) + titleInLead * headline;
    }
    const background = new Float32Array(this.background);
    return { ids: new Float64Array(this.ids), counted: this.counted, background, counts };
  }
}

export function termsOfPacked({ title, body }: PackedProfile): CountedTerms {
  const headline = unpackTerms(title);
  const blocks = unpackTerms(body);
  const counter = new TermCounter(body.length / 3);
  const words = new Map<string, Word>();
  countRuns(counter, views.title, headline.runs, words);
  countRuns(counter, views.body, blocks.runs, words);
  for (const name of [...headline.names, ...blocks.names]) {
    countName(counter, name.join(" "), words);
    if (name.length > 1) for (const part of name) countName(counter, part, words);
  }
  counter.closeCounted();
  // Its pairs may reach from one block into the next; no collection counts those.
  countRuns(counter, views.lead, [leadOf(blocks.runs)], words);
  return counter.terms();
}

/** The opening of a text, across its blocks. */
export function leadOf(runs: readonly (readonly string[])[]): string[] {
  return runs.flat().slice(0, leadLength);
}

function countRuns(
  counter: TermCounter,
  view: number,
  runs: readonly (readonly string[])[],
  words: Map<string, Word>,
): void {
  for (const run of runs) {
    let before: Word | null = null;
    for (const text of run) {
      const word = wordOf(text, words);
      if (before !== null) counter.add(view, before, word, 1);
      counter.add(view, word, null, 1);
      before = word;
    }
  }
}

function countName(counter: TermCounter, name: string, words: Map<string, Word>): void {
  counter.add(views.names, wordOf(`^${name}`, words), null, 1);
}

function wordOf(text: string, words: Map<string, Word>): Word {
  const known = words.get(text);
  if (known !== undefined) return known;
  const word = { id: wordId(text), english: englishShare(text), text };
  words.set(text, word);
  return word;
}

/** Of a profile with its terms counted already. */
export function termsOfCounts({ title, body, names, lead }: StoryProfile): CountedTerms {
  const counter = new TermCounter(body.size);
  const add = (view: number, counts: TermCounts) => {
    for (const [text, count] of counts)
      counter.add(view, { id: termId(text), english: englishShareOf(text), text }, null, count);
  };
  add(views.title, title);
  add(views.body, body);
  add(views.names, names);
  counter.closeCounted();
  add(views.lead, lead);
  return counter.terms();
}
