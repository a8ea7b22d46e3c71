import { foldTone } from "../fold";
import type { Clause } from "./clause";
import { contentAfter, trim } from "./content";
import { cueAt } from "./cue";
import { type Draft, newDraft } from "./draft";
import type { Grammar, Verb } from "./grammar";
import type { Item } from "./items";
import { type Range, type SourcePhrase, spanOf } from "./phrase";
import { sourcePhraseAt } from "./source-phrase";
import { findSubject } from "./subject";

export type Relay = {
  outer: Draft;
  inner: Draft | null;
  /** Items of the relayed clause, for what is nested deeper; null when it stood before. */
  said: Range | null;
  to: number;
};

const bareVerb: Verb = { phrase: "", strength: "certain", noun: false, blockers: null, halves: new Set() };

/** 'Reuters dẫn lời quan chức X cho biết P', '"P", AFP dẫn lời X'. `at` is the relaying verb. */
export function relayAt(clause: Clause, at: number): Relay | null {
  const { items, grammar, to } = clause;
  const verb = grammar.relays.at(items, at, to);
  if (verb === null) return null;
  const subject = findSubject(items, { from: clause.from, to: at }, grammar);
  const medium = passiveMedium(clause, at) ?? subject?.phrase ?? clause.carried;
  if (!medium) return null;
  const end = at + verb.length;
  const outer = newDraft({
    phrase: medium,
    cue: spanOf(items, at, end),
    claims: [],
    evidence: "relay_verb",
    certain: true,
  });
  const speaker = relayedSpeaker(items, { from: end, to }, grammar);
  const quotation = quotationBefore(items, clause.from, subject?.from ?? at);
  return relayed(clause, { outer, speaker, passive: passiveSpeaker(clause, medium), quotation, at: end });
}

type Relayed = {
  outer: Draft;
  speaker: SourcePhrase | null;
  passive: SourcePhrase | null;
  quotation: Item | null;
  at: number;
};

function relayed(clause: Clause, { outer, speaker, passive, quotation, at }: Relayed): Relay | null {
  const { items, to } = clause;
  const who = speaker ?? passive;
  const behind = speaker ? speaker.to : at;
  const said = saidBy(clause, { speaker: who, at: behind });
  if (quotation !== null && !said?.marked) {
    return behindQuotation(clause, { outer, speaker, quotation, at: behind });
  }
  const rest = trim(items, { from: speaker ? speaker.from : at, to });
  if (rest.to <= rest.from) return null;
  const wide = passive && said ? said.range : rest;
  return {
    outer: { ...outer, claims: [spanOf(items, wide.from, wide.to)], marked: said !== null && said.marked },
    inner: said && who ? said.draft(who) : null,
    said: said ? said.range : wide,
    to,
  };
}

function relayedSpeaker(items: readonly Item[], { from, to }: Range, grammar: Grammar): SourcePhrase | null {
  const of = items[from]?.fold === "của" || items[from]?.fold === "từ" ? 1 : 0;
  // 'dẫn [nguồn tin ngoại giao]': the noun belongs to the verb and to the speaker.
  const own =
    items[from - 2]?.fold === foldTone("nguồn")
      ? sourcePhraseAt(items, { from: from - 2, to }, grammar)
      : null;
  const phrase = sourcePhraseAt(items, { from: from + of, to }, grammar) ?? own;
  if (phrase === null) return null;
  // 'dẫn lời Giám đốc SOHR - Rami A. cho biết': the name follows its title.
  const mark = items[phrase.to];
  if (phrase.head !== "name" && mark?.kind === "mark" && (mark.fold === "-" || mark.fold === ",")) {
    const named = sourcePhraseAt(items, { from: phrase.to + 1, to }, grammar);
    if (named?.head === "name" && named.name?.entity?.kind === "person")
      return { ...named, from: phrase.from };
  }
  return phrase;
}

const mediumReach = 6;

/** The medium between 'được' and 'dẫn lời'. */
function passiveMedium({ items, from, grammar }: Clause, at: number): SourcePhrase | null {
  for (let index = at - 1; index >= Math.max(from, at - mediumReach); index -= 1) {
    if (items[index]?.fold !== "được") continue;
    return sourcePhraseAt(items, { from: index + 1, to: at }, grammar);
  }
  return null;
}

/** 'ông X được Reuters dẫn lời nói rằng': the speaker stands before the medium. */
function passiveSpeaker({ items, from, grammar }: Clause, medium: SourcePhrase): SourcePhrase | null {
  if (items[medium.from - 1]?.fold !== "được") return null;
  return findSubject(items, { from, to: medium.from - 1 }, grammar)?.phrase ?? null;
}

type Said = {
  range: Range;
  marked: boolean;
  draft: (phrase: SourcePhrase | null) => Draft;
};

/** The relayed person's own verb and words; without a verb the words follow directly. */
function saidBy(clause: Clause, { speaker, at }: { speaker: SourcePhrase | null; at: number }): Said | null {
  const { items, grammar, to } = clause;
  if (speaker === null) return null;
  let start = at;
  for (let index = at; index < Math.min(to, at + 24); index += 1) {
    const cue = cueAt(items, { from: index, to }, grammar);
    if (cue === null) continue;
    const content = contentAfter(items, cue, { to, grammar });
    if (content === null) break;
    const span = spanOf(items, cue.from, content.cueEnd);
    return {
      range: content.range,
      marked: content.marked,
      draft: (phrase) =>
        innerDraft({
          phrase,
          cue: span,
          claims: [spanOf(items, content.range.from, content.range.to)],
          evidence: "cue_verb",
        }),
    };
  }
  while (start < to && items[start]?.kind === "gloss") start += 1;
  const bare = contentAfter(items, { from: start, to: start, verb: bareVerb }, { to, grammar });
  if (bare === null) return null;
  return {
    range: bare.range,
    marked: bare.marked,
    draft: (phrase) =>
      innerDraft({
        phrase,
        cue: null,
        claims: [spanOf(items, bare.range.from, bare.range.to)],
        evidence: "relayed_without_verb",
      }),
  };
}

function innerDraft(found: Pick<Draft, "phrase" | "cue" | "claims" | "evidence">): Draft {
  return newDraft({ ...found, certain: true, marked: true });
}

function behindQuotation(
  { items, grammar, to }: Clause,
  {
    outer,
    speaker,
    quotation,
    at,
  }: { outer: Draft; speaker: SourcePhrase | null; quotation: Item; at: number },
): Relay {
  const claims = [{ start: quotation.start, end: quotation.end }];
  let cue: Draft["cue"] = null;
  for (let index = at; index < to && cue === null; index += 1) {
    const found = cueAt(items, { from: index, to }, grammar);
    if (found) cue = spanOf(items, found.from, found.to);
  }
  const inner =
    speaker &&
    newDraft({
      phrase: speaker,
      cue,
      claims,
      evidence: cue ? "cue_verb" : "relayed_without_verb",
      certain: true,
      marked: true,
    });
  return { outer: { ...outer, claims, marked: true }, inner, said: null, to };
}

/** The quotation that ends right before `before`, with at most a comma or a dash between. */
export function quotationBefore(items: readonly Item[], from: number, before: number): Item | null {
  let at = before - 1;
  while (at >= from && items[at]?.kind === "mark") at -= 1;
  const item = items[at];
  return at >= from && item?.kind === "quotation" ? item : null;
}
