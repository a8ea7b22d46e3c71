import { accordingToAt } from "./according-to";
import { type Clause, isAllowed, skipAdverbs, skipConnective, type Statement } from "./clause";
import { trim } from "./content";
import { cueAt } from "./cue";
import { type Draft, newDraft } from "./draft";
import type { Item } from "./items";
import { type Range, type SourcePhrase, spanOf } from "./phrase";
import { quotationBefore } from "./relay";
import { sourcePhraseAt } from "./source-phrase";
import { findSubject } from "./subject";

/** The source behind its words: 'P, theo X', 'P, AFP dẫn lại', 'P, ông X cho biết'. */
export function trailingSource(clause: Clause): Statement | null {
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

function tailAccordingTo(clause: Clause, tail: Range): Statement | null {
  const { items, grammar } = clause;
  const first = items[tail.from];
  if (first?.kind !== "word" || (first.fold !== "theo" && first.fold !== "according")) return null;
  const found = accordingToAt(items, tail, grammar);
  if (found === null || found.to < tail.to - 4 || !isAllowed(clause, found.phrase)) return null;
  return tailStatement(clause, {
    at: tail.from,
    phrase: found.phrase,
    cue: found.cue,
    evidence: "according_to",
  });
}

/** The verb ends the sentence, or only time and place follow: what stands before was said. */
function tailVerb(clause: Clause, tail: Range): Statement | null {
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
    return tailStatement(clause, {
      at: subject.from,
      phrase,
      cue: spanOf(items, cue.from, cue.to),
      evidence: "cue_verb",
    });
  }
  return null;
}

function relayTailAt(clause: Clause, tail: Range): Statement | null {
  const { items, grammar } = clause;
  const phrase = sourcePhraseAt(items, tail, grammar);
  if (phrase === null || !isMedia(clause, phrase)) return null;
  const at = skipAdverbs(clause, phrase.to, tail.to);
  const verb = grammar.relayTails.at(items, at, tail.to);
  if (verb === null || at + verb.length < tail.to - 3) return null;
  return tailStatement(clause, {
    at: phrase.from,
    phrase,
    cue: spanOf(items, at, at + verb.length),
    evidence: "relay_tail",
  });
}

function isMedia({ grammar }: Clause, { head, name }: SourcePhrase): boolean {
  return head === "media" || (name !== null && grammar.media.has(name.fold));
}

type Tail = Pick<Draft, "phrase" | "cue" | "evidence"> & { at: number };

function tailStatement(clause: Clause, { at, phrase, cue, evidence }: Tail): Statement | null {
  const { items, grammar } = clause;
  const start = skipConnective(clause);
  const said = trim(items, { from: start, to: at });
  if (said.to - said.from < 1) return null;
  const quotation = quotationBefore(items, said.from, at);
  const alone =
    quotation !== null &&
    (said.to - said.from === 1 ||
      grammar.adjuncts.at(items, said.from, said.to) !== null ||
      isSentence(clause, quotation));
  if (quotation === null && evidence === "cue_verb" && isAdjunct(clause, said)) return null;
  const claims = alone
    ? [{ start: quotation.start, end: quotation.end }]
    : [spanOf(items, said.from, said.to)];
  const draft = newDraft({ phrase, cue, claims, evidence, marked: quotation !== null, certain: true });
  return { draft, said: alone ? null : said };
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
