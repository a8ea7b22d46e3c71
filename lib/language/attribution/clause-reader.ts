import { accordingToAt } from "./according-to";
import { type Clause, deepest } from "./clause";
import { contentAfter, trim } from "./content";
import { type Cue, cueAt } from "./cue";
import { type Draft, newDraft } from "./draft";
import type { Item } from "./items";
import { quotationBefore, relayAt } from "./relay";
import { type SourcePhrase, spanOf } from "./phrase";
import { sourcePhraseAt } from "./source-phrase";
import { nounStatementAt } from "./speech-noun";
import { findSubject, isElided, isPerson } from "./subject";

type Range = { from: number; to: number };

/** The statements of a clause, outer before inner. */
export function readClause(clause: Clause): Draft[] {
  if (clause.depth > deepest || clause.to - clause.from < 2) return [];
  return leadingSource(clause) ?? trailingSource(clause) ?? readAlong(clause);
}

/** Found statement plus everything inside its words. */
function withNested(clause: Clause, draft: Draft, said: Range): Draft[] {
  const nested = readClause({ ...clause, ...said, depth: clause.depth + 1, carried: null });
  for (const inner of nested) inner.outer ??= draft;
  return [draft, ...nested];
}

/** 'Theo X, P'; also 'Hiện tại, theo X, P', where the opening belongs to P. */
function leadingSource(clause: Clause): Draft[] | null {
  const { items, grammar } = clause;
  const start = skipConnective(clause);
  const opening = shortOpening(items, { from: start, to: clause.to });
  for (const at of opening === null ? [start] : [start, opening]) {
    const found = accordingToAt(items, { from: at, to: clause.to }, grammar);
    if (found === null || !isAllowed(clause, found.phrase)) continue;
    if (isQuestionToReader(items, clause, found.phrase)) return null;
    const again = items.slice(at, found.to).some(({ fold }) => fold === "cũng");
    if (at === opening && hasVerb(clause, { from: start, to: at })) return null;
    const said = trim(items, { from: items[found.to]?.fold === "thì" ? found.to + 1 : found.to, to: clause.to });
    if (!saysSomething(items, said)) continue;
    const before = at === opening ? trim(items, { from: start, to: at }) : null;
    const claims = before ? [spanOf(items, before.from, before.to)] : [];
    const tail = trailingSource({ ...clause, ...said });
    if (tail) return tail;
    const draft = newDraft({
      phrase: found.phrase,
      cue: found.cue,
      claims: [...claims, spanOf(items, said.from, said.to)],
      evidence: "according_to",
      marked: true,
      certain: true,
      again,
    });
    return withNested(clause, draft, said);
  }
  return null;
}

function saysSomething(items: readonly Item[], { from, to }: Range): boolean {
  return to - from >= 3 || (to > from && items[from]?.kind === "quotation");
}

/** 'Ủy ban cho rằng, theo ...': the opening is a statement of its own. */
function hasVerb({ items, grammar }: Clause, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (cueAt(items, { from: at, to }, grammar)) return true;
  return false;
}

/** 'Theo ông, vì sao ...?' asks; it reports nothing. */
function isQuestionToReader(items: readonly Item[], { to }: Clause, phrase: SourcePhrase): boolean {
  return phrase.pronoun !== null && items[to - 1]?.fold === "?";
}

function skipConnective({ items, from, to, grammar }: Clause): number {
  let at = from;
  while (at < to && items[at]?.kind === "mark") at += 1;
  const match = grammar.connectives.at(items, at, to);
  if (match === null) return at;
  const next = at + match.length;
  return items[next]?.fold === "," ? next + 1 : next;
}

const longestOpening = 5;

/** Behind a comma after a few words ('Hiện tại,', 'Năm nay,') where a 'theo' may stand. */
function shortOpening(items: readonly Item[], { from, to }: Range): number | null {
  for (let index = from; index < Math.min(to, from + longestOpening + 1); index += 1) {
    const item = items[index];
    if (item?.kind === "quotation") return null;
    if (item?.kind === "mark" && item.fold === "," && index > from) return index + 1;
  }
  return null;
}

/** The source behind its words: 'P, theo X', 'P, AFP dẫn lại', 'P, ông X cho biết'. */
function trailingSource(clause: Clause): Draft[] | null {
  const { items, from } = clause;
  const end = contentEndMark(clause);
  for (let index = end - 1; index > from; index -= 1) {
    const item = items[index];
    const opens = item?.kind === "mark" && (item.fold === "," || item.fold === "-");
    const behindQuotation = item?.kind === "quotation" && index < end - 1;
    if (!opens && !behindQuotation) continue;
    const tail = { from: index + 1, to: end };
    if (end - index > longestTail) return null;
    const found = tailAccordingTo(clause, tail) ?? tailVerb(clause, tail);
    if (found) return found;
    if (behindQuotation) return null;
  }
  return null;
}

const longestTail = 32;

function contentEndMark({ items, from, to }: Clause): number {
  let end = to;
  while (end > from + 1 && (items[end - 1]?.kind === "mark" || items[end - 1]?.kind === "gloss")) end -= 1;
  return end;
}

function tailAccordingTo(clause: Clause, tail: Range): Draft[] | null {
  const { items, grammar } = clause;
  const first = items[tail.from];
  if (first?.kind !== "word" || (first.fold !== "theo" && first.fold !== "according")) return null;
  const found = accordingToAt(items, tail, grammar);
  if (found === null || found.to < tail.to - 4 || !isAllowed(clause, found.phrase)) return null;
  return tailStatement(clause, { at: tail.from, phrase: found.phrase, cue: found.cue, evidence: "according_to" });
}

/** The verb ends the sentence, or only time and place follow: what stands before was said. */
function tailVerb(clause: Clause, tail: Range): Draft[] | null {
  const { items, grammar } = clause;
  const relay = relayTailAt(clause, tail);
  if (relay) return relay;
  for (let at = tail.to - 1; at > tail.from; at -= 1) {
    const cue = cueAt(items, { from: at, to: tail.to }, grammar);
    if (cue === null || cue.to !== tail.to) continue;
    const subject = findSubject(items, { from: clause.from, to: at }, grammar);
    if (subject === null || !subject.adjacent || !isAllowed(clause, subject.phrase)) return null;
    if (subject.from <= clause.from || !isMark(items[subject.from - 1])) return null;
    const phrase = subject.phrase;
    return tailStatement(clause, { at: subject.from, phrase, cue: spanOf(items, cue.from, cue.to), evidence: "cue_verb" });
  }
  return null;
}

function relayTailAt(clause: Clause, tail: Range): Draft[] | null {
  const { items, grammar } = clause;
  const phrase = sourcePhraseAt(items, tail, grammar);
  if (phrase === null || !isMedia(clause, phrase)) return null;
  let at = phrase.to;
  for (let adverb = grammar.adverbs.at(items, at, tail.to); adverb; adverb = grammar.adverbs.at(items, at, tail.to)) at += adverb.length;
  const verb = grammar.relayTails.at(items, at, tail.to);
  if (verb === null || at + verb.length < tail.to - 3) return null;
  return tailStatement(clause, { at: phrase.from, phrase, cue: spanOf(items, at, at + verb.length), evidence: "relay_tail" });
}

function isMedia({ grammar }: Clause, { head, name }: SourcePhrase): boolean {
  return head === "media" || (name !== null && grammar.media.has(name.fold));
}

type Tail = Pick<Draft, "phrase" | "cue" | "evidence"> & { at: number };

function tailStatement(clause: Clause, { at, phrase, cue, evidence }: Tail): Draft[] | null {
  const { items, grammar } = clause;
  const start = skipConnective(clause);
  const said = trim(items, { from: start, to: at });
  if (said.to - said.from < 1) return null;
  const quotation = quotationBefore(items, said.from, at);
  const alone = quotation !== null && (said.to - said.from === 1 || grammar.adjuncts.at(items, said.from, said.to) !== null || isSentence(clause, quotation));
  if (quotation === null && evidence === "cue_verb" && isAdjunct(clause, said)) return null;
  const claims = alone ? [{ start: quotation.start, end: quotation.end }] : [spanOf(items, said.from, said.to)];
  const draft = newDraft({ phrase, cue, claims, evidence, marked: quotation !== null, certain: true });
  return alone ? [draft] : withNested(clause, draft, said);
}

/** A long quotation with a capital letter right behind a word: the words before it are a caption or heading. */
function isSentence({ items }: Clause, { quotation, start, end }: Item): boolean {
  const at = items.findIndex((item) => item.start === start);
  return quotation !== null && end - start > 40 && isText(items[at - 1]) && quotation.opensSentence;
}

function isText(item: Item | undefined): boolean {
  return item?.kind === "name" || (item?.kind === "word" && item.fold !== "và");
}

function isAdjunct({ items, grammar }: Clause, said: Range): boolean {
  return said.to - said.from < 4 || grammar.adjuncts.at(items, said.from, said.to) !== null;
}

function isMark(item: Item | undefined): boolean {
  return item?.kind === "mark" || item?.kind === "quotation";
}

/** Left to right, from verb to verb. */
function readAlong(start: Clause): Draft[] {
  const found: Draft[] = [];
  let clause = start;
  for (let index = clause.from; index < clause.to; index += 1) {
    const step = stepAt(clause, index);
    if (step === null) continue;
    found.push(...step.drafts);
    index = Math.max(index, step.to - 1);
    clause = { ...clause, from: step.from ?? clause.from, carried: step.carried ?? clause.carried };
  }
  return found;
}

type Step = { drafts: Draft[]; to: number; from: number | null; carried: SourcePhrase | null };

function stepAt(clause: Clause, index: number): Step | null {
  const { items, grammar, to } = clause;
  const item = items[index];
  if (item?.kind === "mark") return middleSource(clause, index);
  if (item?.kind !== "word") return null;
  const noun = nounStatementAt(clause, index);
  if (noun && isAllowed(clause, noun.draft.phrase)) {
    const drafts = noun.said ? withNested(clause, noun.draft, noun.said) : [noun.draft];
    return { drafts, to: noun.to, from: noun.to, carried: null };
  }
  const relay = clause.quoted ? null : relayAt(clause, index);
  if (relay) {
    const nested = relay.said ? nestedIn(clause, relay.inner ?? relay.outer, relay.said) : [];
    if (relay.inner) relay.inner.outer = relay.outer;
    const inner = relay.inner ? [relay.inner] : [];
    return { drafts: [relay.outer, ...inner, ...nested], to: relay.to, from: relay.to, carried: relay.outer.phrase };
  }
  const cue = cueAt(items, { from: index, to }, grammar);
  return cue ? verbStep(clause, cue) : null;
}

function nestedIn(clause: Clause, outer: Draft, said: Range): Draft[] {
  return withNested(clause, outer, said).slice(1);
}

/** ', theo X, ' in the middle: what follows was said. */
function middleSource(clause: Clause, index: number): Step | null {
  const { items, grammar, to } = clause;
  if (items[index]?.fold !== ",") return null;
  const found = accordingToAt(items, { from: index + 1, to }, grammar);
  if (found === null || items[found.to]?.fold !== "," || !isAllowed(clause, found.phrase)) return null;
  const said = trim(items, { from: found.to, to });
  if (!saysSomething(items, said)) return null;
  const draft = newDraft({
    phrase: found.phrase,
    cue: found.cue,
    claims: [spanOf(items, said.from, said.to)],
    evidence: "according_to",
    marked: true,
    certain: true,
  });
  return { drafts: withNested(clause, draft, said), to, from: to, carried: found.phrase };
}

function verbStep(clause: Clause, cue: Cue): Step | null {
  const { items, grammar, to } = clause;
  const inverted = grammar.headLast ? speakerBehind(clause, cue) : null;
  if (inverted) return inverted;
  const speaker = speakerOf(clause, cue);
  if (speaker === null) return null;
  const content = contentAfter(items, cue, { to, grammar });
  const before = quotationBefore(items, clause.from, titleStart(clause, speaker.from));
  if (before && speaker.adjacent && (!content?.marked || resumes(items, cue.to))) return quotedBefore(clause, { cue, speaker, quotation: before });
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
  return { drafts: withNested(clause, draft, range), to: range.to, from: range.to, carried: speaker.phrase };
}

const longestTitle = 8;

/** Back over words of a title that no list has: '"…", [thanh tra cứu hỏa bang] X cho biết'. */
function titleStart({ items, from, grammar }: Clause, speaker: number): number {
  for (let at = speaker - 1; at >= Math.max(from, speaker - longestTitle); at -= 1) {
    const item = items[at];
    if (item?.kind === "mark" || item?.kind === "quotation") return at + 1;
    if (item?.kind === "word" && (grammar.breakers.at(items, at) || grammar.goingOn.at(items, at))) return speaker;
  }
  return speaker;
}

/** '"…," bà X nói, "…"': one statement around its verb. */
function resumes(items: readonly Item[], at: number): boolean {
  return items[at]?.fold === "," && items[at + 1]?.kind === "quotation";
}

/** '"…," said Ann Lee, a teacher.'; 'The bridge is closed, police said.' is read as a trailing source. */
function speakerBehind(clause: Clause, cue: Cue): Step | null {
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
  const claims = quotation ? [{ start: quotation.start, end: quotation.end }] : [spanOf(items, said.from, said.to)];
  const more = furtherWords(clause, phrase.to);
  if (more && quotation) claims.push(spanOf(items, more.from, more.to));
  const draft = newDraft({ phrase, cue: spanOf(items, cue.from, cue.to), claims, evidence: "cue_verb", marked: quotation !== null, certain: true });
  return { drafts: [draft], to, from: to, carried: phrase };
}

/** A second quotation joined by 'và' right behind the first belongs to the same claim. */
function claimSpans(items: readonly Item[], { from, to }: Range, limit: number): Draft["claims"] {
  const joined = items[from]?.kind === "quotation" && to - from === 1 && items[to]?.fold === "và" && items[to + 1]?.kind === "quotation";
  if (!joined || to + 1 >= limit) return [spanOf(items, from, to)];
  return [spanOf(items, from, to), spanOf(items, to + 1, to + 2)];
}

type Speaker = { phrase: SourcePhrase; from: number; elided: boolean; adjacent: boolean };

function speakerOf(clause: Clause, cue: Cue): Speaker | null {
  const { items, grammar, from, carried } = clause;
  const elided = isElided(items, { from, to: cue.from }, grammar);
  if (elided && carried) return { phrase: carried, from: cue.from, elided: true, adjacent: false };
  const subject = findSubject(items, { from, to: cue.from }, grammar);
  if (subject === null || !isAllowed(clause, subject.phrase)) return null;
  if (elided && !subject.initial) return null;
  return { phrase: subject.phrase, from: subject.from, elided: elided && !subject.adjacent, adjacent: subject.adjacent };
}

/** Inside a quotation only a name speaks for itself; inside reported words a pronoun is the reporter's speaker. */
function isAllowed({ quoted, depth }: Clause, phrase: SourcePhrase | null): boolean {
  if (phrase === null) return false;
  if (quoted) return phrase.head === "name" && phrase.name !== null;
  return depth === 0 || phrase.pronoun === null;
}

type Report = { cue: Cue; speaker: Speaker; marked: boolean };

function isReport({ depth, quoted }: Clause, { cue, speaker, marked }: Report): boolean {
  const { strength } = cue.verb;
  if (depth > 0 && speaker.elided && !marked) return false;
  if (marked) return strength !== "marked" || speaker.adjacent || speaker.elided || isPerson(speaker.phrase);
  if (strength === "marked") return false;
  if (strength === "certain") return !quoted || speaker.adjacent;
  if (!speaker.adjacent) return false;
  return depth === 0 || speaker.phrase.head === "name";
}

/** '"…", ông X nói với báo chí', '"…", bà Y nói, "…"'. */
function quotedBefore(
  clause: Clause,
  { cue, speaker, quotation }: { cue: Cue; speaker: Speaker; quotation: Item },
): Step {
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
  const end = more?.to ?? next ?? to;
  return { drafts: [draft], to: end, from: end, carried: speaker.phrase };
}

/** The speaker goes on behind the verb: ', "…"' or 'song nguyên nhân "…"'. */
function furtherWords({ items, to, grammar }: Clause, at: number): Range | null {
  const first = items[at]?.kind === "mark" ? at + 1 : at;
  if (items[first]?.kind === "quotation") return { from: first, to: first + 1 };
  const turn = items[first];
  if (turn?.kind !== "word" || !grammar.turning.has(turn.fold)) return null;
  const rest = trim(items, { from: first + 1, to });
  for (let index = rest.from; index < rest.to; index += 1) if (items[index]?.kind === "quotation") return rest;
  return null;
}

function nextVerbFrom({ items, to, grammar }: Clause, from: number): number | null {
  for (let index = from; index < to; index += 1) {
    const joint = grammar.goingOn.at(items, index, to);
    if (joint === null) continue;
    let at = index + joint.length;
    for (let adverb = grammar.adverbs.at(items, at, to); adverb; adverb = grammar.adverbs.at(items, at, to)) at += adverb.length;
    if (cueAt(items, { from: at, to }, grammar)) return index;
  }
  return null;
}
