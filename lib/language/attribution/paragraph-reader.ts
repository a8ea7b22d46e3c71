import type { Block, Span } from "../types";
import { type Bare, bareSpeaker } from "./bare-speaker";
import type { Clause } from "./clause";
import { readClause } from "./clause-reader";
import { colonQuotation, colonSpeaker } from "./colon-speaker";
import { type Draft, newDraft } from "./draft";
import type { Grammar } from "./grammar";
import { type Item, itemize, type Sources } from "./items";
import { findQuotations, type Quotation } from "./quotations";
import { spanOf } from "./phrase";
import { isTitleAt } from "./title-quotation";
import { findUnits } from "./units";

/** A sentence longer than this is no sentence; it is read in pieces, so that work stays linear. */
const longestUnit = 400;
const speechWords = 5;
const quotedWords = 6;

export type Reading = {
  drafts: Draft[];
  /** Every sentence's items, for what the text says about its people. */
  units: Item[][];
};

type Loose = { quotation: Quotation; /** Nothing else stands in its sentence. */ alone: boolean };

type State = {
  drafts: Draft[];
  /** A quotation that stands alone and nobody has claimed yet. */
  free: Loose | null;
  /** A speaker whose words have not come yet: 'Ông X nói.' or 'Ông X nói:'. */
  waiting: Bare | null;
  /** The last sentence ended with this statement. */
  last: Draft | null;
};

export function readBlocks(sources: Sources, blocks: readonly Block[], grammar: Grammar): Reading {
  const reading: Reading = { drafts: [], units: [] };
  const state: State = { drafts: reading.drafts, free: null, waiting: null, last: null };
  for (const block of blocks) readBlock(sources, block, { grammar, state, reading });
  settleFree(sources, state, grammar);
  return reading;
}

type Context = { grammar: Grammar; state: State; reading: Reading };

function readBlock(sources: Sources, block: Block, { grammar, state, reading }: Context): void {
  const quotations = findQuotations(sources.text, block);
  const before = state.drafts.length;
  for (const unit of findUnits(sources.text, block, quotations)) {
    for (const items of inPieces(itemize(sources, unit, quotations))) {
      reading.units.push(items);
      readUnit(sources, items, { grammar, state, isTitle: block.kind === "title" });
    }
  }
  markDialogue(sources, block, state.drafts.slice(before));
}

function inPieces(items: Item[]): Item[][] {
  if (items.length <= longestUnit) return [items];
  const pieces: Item[][] = [];
  for (let from = 0; from < items.length; from += longestUnit)
    pieces.push(items.slice(from, from + longestUnit));
  return pieces;
}

type UnitContext = { grammar: Grammar; state: State; isTitle: boolean };

function readUnit(sources: Sources, items: Item[], { grammar, state, isTitle }: UnitContext): void {
  const lone = loneQuotation(items);
  if (lone) return takeLone(sources, lone, { grammar, state });
  const clause: Clause = {
    items,
    from: leadingMarks(items),
    to: items.length,
    grammar,
    depth: 0,
    quoted: false,
    carried: null,
  };
  const read = colonSpeaker(clause, isTitle) ?? readClause(clause);
  const told = isQuestion(items) ? read.filter(({ phrase }) => phrase?.pronoun === null) : read;
  const drafts = told.length > 0 ? told : colonQuotation(clause);
  const bare = drafts.length === 0 ? bareSpeaker(clause) : null;
  if (bare) return takeBare(sources, bare, { grammar, state });
  settleFree(sources, state, grammar);
  for (const draft of drafts) keep(sources, draft, { grammar, state });
  state.waiting = null;
  if (drafts.length > 0) state.last = drafts[0] ?? null;
  else state.last = takeQuotedSentence(sources, items, { grammar, state });
  if (drafts.length === 0 && state.last === null) state.free = endingQuotation(items);
}

/** 'Ông đánh giá thế nào?' asks the person in the room; it reports nothing. */
function isQuestion(items: readonly Item[]): boolean {
  return items.at(-1)?.fold === "?" && !items.some(({ quotation }) => quotation !== null);
}

function leadingMarks(items: readonly Item[]): number {
  let at = 0;
  while (items[at]?.kind === "mark") at += 1;
  return at;
}

function loneQuotation(items: readonly Item[]): Quotation | null {
  const [only, ...others] = items.filter(({ kind }) => kind !== "mark");
  return only?.quotation && others.length === 0 ? only.quotation : null;
}

/** '"…" X nói. "…"': one statement in two spans. Otherwise it waits for a speaker in the next sentence. */
function takeLone(
  sources: Sources,
  quotation: Quotation,
  { grammar, state }: Omit<UnitContext, "isTitle">,
): void {
  settleFree(sources, state, grammar);
  const span = { start: quotation.start, end: quotation.end };
  if (state.waiting) {
    state.last = spoken(state.waiting, span);
    state.waiting = null;
    keep(sources, state.last, { grammar, state });
    return;
  }
  if (state.last && isAllQuotation(sources.text, state.last)) {
    state.last.claims.push(span);
    state.last.continued = true;
    keepNested(sources, quotation, { outer: state.last, grammar, state });
    return;
  }
  state.free = { quotation, alone: true };
}

/** A caption or heading may run into the quotation that the next sentence claims. */
function endingQuotation(items: readonly Item[]): Loose | null {
  const quotation = items.findLast(({ kind }) => kind !== "mark")?.quotation ?? null;
  return quotation?.opensSentence ? { quotation, alone: false } : null;
}

function spoken({ phrase, cue }: Bare, claim: Span): Draft {
  return newDraft({ phrase, cue, claims: [claim], evidence: "cue_verb", marked: true, certain: true });
}

/** The last words were quoted and nothing else: the next quotation goes on with them. */
function isAllQuotation(text: string, { claims, cue }: Draft): boolean {
  const last = claims.at(-1);
  if (last === undefined || cue === null) return false;
  return /["“«„'‘]/.test(text[last.start] ?? "") && /["”»'’]/.test(text[last.end - 1] ?? "");
}

function takeBare(sources: Sources, bare: Bare, { grammar, state }: Omit<UnitContext, "isTitle">): void {
  if (state.free === null) {
    state.waiting = bare;
    state.last = null;
    return;
  }
  const { start, end } = state.free.quotation;
  state.free = null;
  state.last = spoken(bare, { start, end });
  keep(sources, state.last, { grammar, state });
}

/** A quotation that no sentence around it claims goes on with the last speaker. */
function settleFree(sources: Sources, state: State, grammar: Grammar): void {
  const { free } = state;
  state.free = null;
  if (!free?.alone || state.drafts.length === 0 || wordCount(sources.text, free.quotation) < speechWords)
    return;
  const { start, end } = free.quotation;
  const draft = newDraft({
    phrase: null,
    cue: null,
    claims: [{ start, end }],
    evidence: "quotation_alone",
    marked: true,
  });
  keep(sources, draft, { grammar, state });
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

/** No speaker, no verb, but quoted words right after a statement: the same speaker goes on. */
function takeQuotedSentence(
  sources: Sources,
  items: Item[],
  { grammar, state }: Omit<UnitContext, "isTitle">,
): Draft | null {
  if (state.last === null) return null;
  const quoted = items.findIndex((item, at) => item.quotation !== null && !isTitleAt(items, at, grammar));
  const quotation = items[quoted]?.quotation;
  if (!quotation || quotation.opensSentence || wordCount(sources.text, quotation) < quotedWords) return null;
  const from = leadingMarks(items);
  let to = items.length;
  while (to > from && items[to - 1]?.kind === "mark") to -= 1;
  const draft = newDraft({
    phrase: null,
    cue: null,
    claims: [spanOf(items, from, to)],
    evidence: "quotation_alone",
  });
  keep(sources, draft, { grammar, state });
  return draft;
}

function keep(sources: Sources, draft: Draft, { grammar, state }: Omit<UnitContext, "isTitle">): void {
  state.drafts.push(draft);
  for (const claim of draft.claims) {
    const quotation = wholeQuotation(sources.text, claim);
    if (quotation) keepNested(sources, quotation, { outer: draft, grammar, state });
  }
}

/** The claim as one quotation, or null. */
function wholeQuotation(text: string, claim: Span): Quotation | null {
  const [quotation, ...others] = findQuotations(text, claim);
  if (!quotation || others.length > 0) return null;
  return quotation.start === claim.start && quotation.end === claim.end ? quotation : null;
}

type NestedContext = { outer: Draft; grammar: Grammar; state: State };

/** Named sources inside somebody's quoted words. */
function keepNested(sources: Sources, quotation: Quotation, { outer, grammar, state }: NestedContext): void {
  if (outer.quoted) return;
  for (const unit of findUnits(sources.text, quotation.inner, quotation.children)) {
    for (const items of inPieces(itemize(sources, unit, quotation.children))) {
      const clause: Clause = {
        items,
        from: leadingMarks(items),
        to: items.length,
        grammar,
        depth: 1,
        quoted: true,
        carried: null,
      };
      for (const draft of readClause(clause)) {
        draft.outer ??= outer;
        draft.quoted = true;
        state.drafts.push(draft);
      }
    }
  }
}

/** '- Tôi không biết. Thật đấy - ông X nói.': a dash opens the speech, from the paragraph's start. */
function markDialogue({ text }: Sources, block: Span, drafts: readonly Draft[]): void {
  const opening = /^\s*[-–—]\s*(?=\p{L})/u.exec(text.slice(block.start, block.start + 12));
  const last = drafts.at(-1);
  const [claim] = last?.claims ?? [];
  if (!opening || !last?.cue || !claim || claim.end > last.cue.start || last.claims.length > 1) return;
  const speaker = last.phrase?.span.start ?? last.cue.start;
  if (!/^[.!?…,]?\s*[-–—]\s*$/.test(text.slice(claim.end, speaker))) return;
  claim.start = block.start + opening[0].length;
  last.evidence = "dash_dialogue";
}
