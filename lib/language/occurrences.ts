import { foldTone } from "./fold";
import { syllables } from "./syllables";
import type { EntityKind, Span, Token } from "./types";

/** Whom a mark is taken for; `entityId` is null while nobody has listed the name. */
export type Taken = { entityId: string | null; name: string; kind: EntityKind };

/** A mention as it stands in a text: guessed, decided or turned down. */
export type Mark = Span & {
  key: string;
  standing: "guess" | "fact" | "rejected";
  /** Of the row that a decision about it names: the suggestion's while it is a guess, else the mention's. */
  id: string;
  version: number;
  taken: Taken;
  /** Whom the machine took it for, whatever an editor made of it; null where the machine said nothing. */
  guessed: Taken | null;
};

/** The name whose other places are looked for, and whom it is to be taken for there. */
export type Sought = {
  quote: string;
  taken: Taken;
  guessed: Taken | null;
  /** Tagging fills every place; rejecting concerns only what was guessed. */
  purpose: "tag" | "reject";
};

/** Why a place is offered, but not ticked. `detail` of the text of a doubt: the name in the way. */
export type Doubt = { why: "other_case" | "inside" | "rejected_here" | "other_entity"; detail: string };

export type Occurrence = Span & {
  /** `same_name`: the same words, folded; `short_form`: other words that the machine took for the same. */
  group: "same_name" | "short_form";
  mark: Mark | null;
  doubt: Doubt | null;
};

export type Occurrences = {
  found: Occurrence[];
  /** At how many places it stands already. */
  already: number;
};

type TextWithMarks = {
  text: string;
  /** Stretches of the text that were not cut. */
  kept: readonly Span[];
  marks: readonly Mark[];
};

/** Where else a name stands, in text order, the same words first told from its short forms. */
export function occurrencesIn({ text, kept, marks }: TextWithMarks, sought: Sought): Occurrences {
  const inKept = ({ start, end }: Span) => kept.some((span) => start >= span.start && end <= span.end);
  const byPlace = new Map(marks.map((mark) => [placeKey(mark), mark]));
  const namesakes = placesOf(text, sought.quote).filter(inKept);
  const taken = new Set(namesakes.map(placeKey));
  const shorts = marks.filter(
    (mark) =>
      !taken.has(placeKey(mark)) && mark.standing === "guess" && inKept(mark) && isShort(mark, sought),
  );
  const all = [
    ...namesakes.map((span) => ({ span, group: "same_name" as const })),
    ...shorts.map((span) => ({ span, group: "short_form" as const })),
  ];
  const found: Occurrence[] = [];
  let already = 0;
  for (const { span, group } of all) {
    const { start, end } = span;
    const mark = byPlace.get(placeKey(span)) ?? null;
    if (sought.purpose === "reject") {
      if (mark?.standing !== "guess") continue;
      const isMeant = group === "same_name" && isSame(mark.taken, sought.guessed ?? sought.taken);
      found.push({ start, end, group, mark, doubt: isMeant ? null : other(mark) });
      continue;
    }
    if (mark?.standing === "fact" && isSame(mark.taken, sought.taken)) {
      already += 1;
      continue;
    }
    found.push({ start, end, group, mark, doubt: doubtAbout({ text, marks, span, mark, sought }) });
  }
  return { found: found.toSorted((a, b) => a.start - b.start), already };
}

/** The same words, whatever their case and tone placement, on syllable boundaries and in one line. */
export function placesOf(text: string, words: string): Span[] {
  const wanted = syllables(foldTone(words));
  const first = wanted[0];
  if (!first) return [];
  const gaps = gapsOf(words, wanted);
  const { folded, all } = cutUp(text);
  const found: Span[] = [];
  for (let at = 0; at + wanted.length <= all.length; at += 1) {
    if (all[at]?.text !== first.text) continue;
    const run = all.slice(at, at + wanted.length);
    if (!run.every((syllable, place) => syllable.text === wanted[place]?.text)) continue;
    if (gapsOf(folded, run).some((gap, place) => gap !== gaps[place])) continue;
    found.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
    at += wanted.length - 1;
  }
  return found;
}

let cut: { text: string; folded: string; all: readonly Token[] } | null = null;

/** The text asked about last is kept cut up: whoever walks through its names asks about the same one at every step. */
function cutUp(text: string): { folded: string; all: readonly Token[] } {
  if (cut?.text !== text) {
    const folded = foldTone(text);
    cut = { text, folded, all: syllables(folded) };
  }
  return cut;
}

/** What stands between the syllables: a blank is as good as two, a full stop parts names. */
function gapsOf(text: string, run: readonly Span[]): string[] {
  return run.slice(1).map(({ start }, place) => {
    const gap = text.slice(run[place]?.end ?? start, start);
    return gap.includes("\n") ? "\n" : gap.replaceAll(/[\s\u00a0]+/g, " ").toLowerCase();
  });
}

function placeKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

function isSame(a: Taken, b: Taken): boolean {
  if (a.entityId !== null || b.entityId !== null) return a.entityId === b.entityId;
  return a.kind === b.kind && foldTone(a.name) === foldTone(b.name);
}

/** The machine took both for the same; whom an editor took the one for since says nothing against it. */
function isShort({ guessed }: Mark, sought: Sought): boolean {
  const before = sought.guessed ?? sought.taken;
  return guessed !== null && (isSame(guessed, before) || isSame(guessed, sought.taken));
}

function other(mark: Mark): Doubt {
  return { why: "other_entity", detail: mark.taken.name };
}

type Doubtful = Pick<TextWithMarks, "text" | "marks"> & { span: Span; mark: Mark | null; sought: Sought };

function doubtAbout({ text, marks, span, mark, sought }: Doubtful): Doubt | null {
  if (mark?.standing === "rejected") return { why: "rejected_here", detail: mark.taken.name };
  if (mark?.standing === "fact") return other(mark);
  const around = marks.find(
    (one) =>
      one.standing !== "rejected" &&
      one.start < span.end &&
      one.end > span.start &&
      placeKey(one) !== placeKey(span),
  );
  if (around) return { why: "inside", detail: text.slice(around.start, around.end) };
  if (mark === null && isOtherCase(text.slice(span.start, span.end), sought.quote)) {
    return { why: "other_case", detail: "" };
  }
  const before = sought.guessed ?? sought.taken;
  const isOther = mark !== null && !isSame(mark.taken, before) && !isSame(mark.taken, sought.taken);
  return isOther ? other(mark) : null;
}

/** "Anh" and "anh" are two words; "TRIỀU TIÊN" in a headline is a name all the same. */
function isOtherCase(words: string, name: string): boolean {
  return startsSmall(words) !== startsSmall(name);
}

function startsSmall(words: string): boolean {
  const first = words.slice(0, 1);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

const lettersAround = 48;

/** A few words before and after, for a line of a list; borders on whole syllables. */
export function surroundings(text: string, { start, end }: Span): { before: string; after: string } {
  const line = { start: text.lastIndexOf("\n", start - 1) + 1, end: text.indexOf("\n", end) };
  const last = line.end === -1 ? text.length : line.end;
  const from = Math.max(line.start, start - lettersAround);
  const to = Math.min(last, end + lettersAround);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > line.start ? `…${before.slice(before.indexOf(" ") + 1)}` : before,
    after: to < last ? `${after.slice(0, Math.max(0, after.lastIndexOf(" ")))}…` : after,
  };
}
