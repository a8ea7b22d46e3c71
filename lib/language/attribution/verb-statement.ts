import { type Clause, isAllowed, skipAdverbs, skipConnective, type Statement } from "./clause";
import { contentAfter, trim } from "./content";
import { type Cue, cueAt } from "./cue";
import { type Draft, newDraft } from "./draft";
import type { Item } from "./items";
import { type Range, type SourcePhrase, spanOf } from "./phrase";
import { quotationBefore } from "./relay";
import { sourcePhraseAt } from "./source-phrase";
import { findSubject, isElided, isPerson } from "./subject";

export type VerbStatement = Statement & {
  /** Item to read on from. */
  to: number;
};

/** What the verb at `cue` reports, from behind it or from before it. */
export function verbStatement(clause: Clause, cue: Cue): VerbStatement | null {
  const { items, grammar, to } = clause;
  const inverted = grammar.headLast ? speakerBehind(clause, cue) : null;
  if (inverted) return inverted;
  const speaker = speakerOf(clause, cue);
  if (speaker === null) return null;
  const content = contentAfter(items, cue, { to, grammar });
  const before = quotationBefore(items, clause.from, titleStart(clause, speaker.from));
  if (before && speaker.adjacent && (!content?.marked || resumes(items, cue.to)))
    return quotedBefore(clause, { cue, speaker, quotation: before });
  if (content === null) return null;
  if (!isReport(clause, { cue, speaker, marked: content.marked })) return null;
  const { range } = content;
  if (range.to - range.from < 2 && items[range.from]?.kind !== "quotation") return null;
  const draft = newDraft({
    phrase: speaker.phrase,
    cue: spanOf(items, cue.from, content.cueEnd),
    claims: claimSpans(items, range, to),
    evidence: "cue_verb",
    elided: speaker.elided,
    marked: content.marked,
    certain: cue.verb.strength === "certain",
  });
  return { draft, said: range, to: range.to };
}

const longestTitle = 8;

/** Back over words of a title that no list has: '"…", [thanh tra cứu hỏa bang] X cho biết'. */
function titleStart({ items, from, grammar }: Clause, speaker: number): number {
  for (let at = speaker - 1; at >= Math.max(from, speaker - longestTitle); at -= 1) {
    const item = items[at];
    if (item?.kind === "mark" || item?.kind === "quotation") return at + 1;
    if (item?.kind === "word" && (grammar.breakers.at(items, at) || grammar.goingOn.at(items, at)))
      return speaker;
  }
  return speaker;
}

/** '"…," bà X nói, "…"': one statement around its verb. */
function resumes(items: readonly Item[], at: number): boolean {
  return items[at]?.fold === "," && items[at + 1]?.kind === "quotation";
}

/** '"…," said Ann Lee, a teacher.'; 'The bridge is closed, police said.' is read as a trailing source. */
function speakerBehind(clause: Clause, cue: Cue): VerbStatement | null {
  const { items, grammar, to } = clause;
  const quotation = quotationBefore(items, clause.from, cue.from);
  const before = items[cue.from - 1];
  if (quotation === null && !(before?.kind === "mark" && before.fold === ",")) return null;
  const phrase = sourcePhraseAt(items, { from: cue.to, to }, grammar);
  if (phrase === null || !isAllowed(clause, phrase)) return null;
  const next = items[phrase.to];
  if (quotation === null && next !== undefined && phrase.to < to && next.kind !== "mark") return null;
  const said = trim(items, { from: skipConnective(clause), to: cue.from });
  if (said.to <= said.from) return null;
  const claims = quotation
    ? [{ start: quotation.start, end: quotation.end }]
    : [spanOf(items, said.from, said.to)];
  const more = furtherWords(clause, phrase.to);
  if (more && quotation) claims.push(spanOf(items, more.from, more.to));
  const draft = newDraft({
    phrase,
    cue: spanOf(items, cue.from, cue.to),
    claims,
    evidence: "cue_verb",
    marked: quotation !== null,
    certain: true,
  });
  return { draft, said: null, to };
}

/** A second quotation joined by 'và' right behind the first belongs to the same claim. */
function claimSpans(items: readonly Item[], { from, to }: Range, limit: number): Draft["claims"] {
  const joined =
    items[from]?.kind === "quotation" &&
    to - from === 1 &&
    items[to]?.fold === "và" &&
    items[to + 1]?.kind === "quotation";
  if (!joined || to + 1 >= limit) return [spanOf(items, from, to)];
  return [spanOf(items, from, to), spanOf(items, to + 1, to + 2)];
}

type Speaker = {
  phrase: SourcePhrase;
  from: number;
  elided: boolean;
  /** Elided, and the verb before has the same speaker. */
  carried: boolean;
  adjacent: boolean;
};

function speakerOf(clause: Clause, cue: Cue): Speaker | null {
  const { items, grammar, from, carried } = clause;
  const elided = isElided(items, { from, to: cue.from }, grammar);
  if (elided && carried)
    return { phrase: carried, from: cue.from, elided: true, carried: true, adjacent: false };
  const subject = findSubject(items, { from, to: cue.from }, grammar);
  if (subject === null || !isAllowed(clause, subject.phrase)) return null;
  if (elided && !subject.initial) return null;
  return {
    phrase: subject.phrase,
    from: subject.from,
    elided: elided && !subject.adjacent,
    carried: false,
    adjacent: subject.adjacent,
  };
}

type Report = { cue: Cue; speaker: Speaker; marked: boolean };

function isReport({ depth, quoted }: Clause, { cue, speaker, marked }: Report): boolean {
  const { strength } = cue.verb;
  if (depth > 0 && !marked && !speaker.carried && isDoubtfulInside({ cue, speaker })) return false;
  if (marked) return strength !== "marked" || speaker.adjacent || speaker.elided || isPerson(speaker.phrase);
  if (strength === "marked") return false;
  if (strength === "certain") return !quoted || speaker.adjacent;
  if (!speaker.adjacent) return false;
  return depth === 0 || speaker.phrase.head === "name";
}

/** Inside reported words 'rà soát và dự báo', 'các hãng yêu cầu' are rather what is to be done. */
function isDoubtfulInside({ cue, speaker }: Omit<Report, "marked">): boolean {
  return speaker.elided || (cue.verb.noun && speaker.phrase.name === null);
}

/** '"…", ông X nói với báo chí', '"…", bà Y nói, "…"'. */
function quotedBefore(
  clause: Clause,
  { cue, speaker, quotation }: { cue: Cue; speaker: Speaker; quotation: Item },
): VerbStatement {
  const { items, to } = clause;
  const claims = [{ start: quotation.start, end: quotation.end }];
  const more = furtherWords(clause, cue.to);
  if (more) claims.push(spanOf(items, more.from, more.to));
  const next = nextVerbFrom(clause, cue.to);
  const draft = newDraft({
    phrase: speaker.phrase,
    cue: spanOf(items, cue.from, items[cue.to]?.fold === "thêm" ? cue.to + 1 : cue.to),
    claims,
    evidence: "cue_verb",
    marked: true,
    certain: true,
  });
  return { draft, said: null, to: more?.to ?? next ?? to };
}

/** The speaker goes on behind the verb: ', "…"' or 'song nguyên nhân "…"'. */
function furtherWords({ items, to, grammar }: Clause, at: number): Range | null {
  const first = items[at]?.kind === "mark" ? at + 1 : at;
  if (items[first]?.kind === "quotation") return { from: first, to: first + 1 };
  const turn = items[first];
  if (turn?.kind !== "word" || !grammar.turning.has(turn.fold)) return null;
  const rest = trim(items, { from: first + 1, to });
  for (let index = rest.from; index < rest.to; index += 1)
    if (items[index]?.kind === "quotation") return rest;
  return null;
}

function nextVerbFrom({ items, to, grammar }: Clause, from: number): number | null {
  for (let index = from; index < to; index += 1) {
    const joint = grammar.goingOn.at(items, index, to);
    if (joint === null) continue;
    const at = skipAdverbs({ items, grammar }, index + joint.length, to);
    if (cueAt(items, { from: at, to }, grammar)) return index;
  }
  return null;
}
