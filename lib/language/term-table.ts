import { NumberTable } from "./number-table";
import { leadLength, type PackedProfile, unpackTerms } from "./packed-profile";
import type { StoryProfile, TermCounts } from "./story-profile";
import { pairId, termId, wordId } from "./term-ids";
import { backgroundStatistics, englishShare, englishShareOf } from "./term-weights";

/** Four readings of an article, by number. */
export const views = { body: 0, lead: 1, names: 2, title: 3 } as const;
export const viewCount = 4;

/** A headline counts in the body as if it stood there this often. */
const titleInBody = 3;
const titleInLead = 2;

/**
 * What the vector of a profile is made of and no statistics change: made once for each profile, so that weighing it
 * by other statistics costs little. Numbers instead of texts, or a thousand articles would fill the memory.
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

/** Those that a collection's statistics count. */
export function countedTerms({ ids, counted }: TermTable): Float64Array {
  return ids.subarray(0, counted);
}

class TermCounter {
  private readonly places: NumberTable;
  private readonly ids: number[] = [];
  private readonly background: number[] = [];
  private readonly counts: number[] = [];
  private counted = 0;

  constructor(expected: number) {
    this.places = new NumberTable(expected);
  }

  /** `english`: the share of English articles that a word or pair stands in. */
  add(view: number, id: number, english: number, count: number): void {
    let place = this.places.get(id) - 1;
    if (place < 0) {
      place = this.ids.length;
      this.places.add(id, place + 1);
      this.ids.push(id);
      this.background.push(backgroundStatistics.frequencyOf(id, english));
      this.counts.push(0, 0, 0, 0);
    }
    const at = place * viewCount + view;
    this.counts[at] = (this.counts[at] ?? 0) + count;
  }

  /** What comes behind is counted by no collection. */
  closeCounted(): void {
    this.counted = this.ids.length;
  }

  table(): TermTable {
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

export function tableOfPacked({ title, body }: PackedProfile): TermTable {
  const headline = unpackTerms(title);
  const blocks = unpackTerms(body);
  const counter = new TermCounter(body.length / 3);
  const words = new Map<string, Word>();
  countRuns(counter, views.title, headline.runs, words);
  countRuns(counter, views.body, blocks.runs, words);
  for (const name of [...headline.names, ...blocks.names]) {
    countName(counter, name.join(" "));
    if (name.length > 1) for (const part of name) countName(counter, part);
  }
  counter.closeCounted();
  // Its pairs may reach from one block into the next; no collection counts those.
  countRuns(counter, views.lead, [blocks.runs.flat().slice(0, leadLength)], words);
  return counter.table();
}

type Word = { id: number; english: number };

function countRuns(
  counter: TermCounter,
  view: number,
  runs: readonly (readonly string[])[],
  words: Map<string, Word>,
): void {
  for (const run of runs) {
    let before: Word | null = null;
    for (const key of run) {
      const word = words.get(key) ?? wordOf(key, words);
      if (before !== null) {
        counter.add(view, pairId(before.id, word.id), before.english * word.english, 1);
      }
      counter.add(view, word.id, word.english, 1);
      before = word;
    }
  }
}

function wordOf(key: string, words: Map<string, Word>): Word {
  const word = { id: wordId(key), english: englishShare(key) };
  words.set(key, word);
  return word;
}

function countName(counter: TermCounter, name: string): void {
  counter.add(views.names, wordId(`^${name}`), 0, 1);
}

/** Of a profile with its terms counted already. */
export function tableOfCounts({ title, body, names, lead }: StoryProfile): TermTable {
  const counter = new TermCounter(body.size);
  const add = (view: number, counts: TermCounts) => {
    for (const [term, count] of counts) counter.add(view, termId(term), englishShareOf(term), count);
  };
  add(views.title, title);
  add(views.body, body);
  add(views.names, names);
  counter.closeCounted();
  add(views.lead, lead);
  return counter.table();
}
