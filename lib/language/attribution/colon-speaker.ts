import type { Clause } from "./clause";
import { type Draft, newDraft } from "./draft";
import { spanOf } from "./phrase";
import { sourcePhraseAt } from "./source-phrase";
import { findSubject, isPerson } from "./subject";
import { isTitleAt } from "./title-quotation";

/** `Ông X: "…"`; in a title also without quotation marks. */
export function colonSpeaker(clause: Clause, isTitle: boolean): Draft[] | null {
  const { items, grammar, from, to } = clause;
  const phrase = sourcePhraseAt(items, { from, to }, grammar);
  if (phrase === null || phrase.from !== from) return null;
  let at = phrase.to;
  while (items[at]?.kind === "gloss") at += 1;
  const colon = items[at];
  if (colon?.kind !== "mark" || colon.fold !== ":") return null;
  const first = items[at + 1];
  if (first === undefined || (phrase.name === null && phrase.head !== "name")) return null;
  let end = to;
  while (end > at + 1 && items[end - 1]?.kind === "mark" && items[end - 1]?.fold !== "?") end -= 1;
  if (first.kind !== "quotation" && !(isTitle && end - at > 4)) return null;
  const until = first.kind === "quotation" ? at + 2 : end;
  return [
    newDraft({
      phrase,
      cue: null,
      claims: [spanOf(items, at + 1, until)],
      evidence: "colon_speaker",
      marked: true,
      certain: true,
    }),
  ];
}

/** 'Ông X không hiểu vì sao: "…"': who the sentence is about says it, though no verb says so. */
export function colonQuotation({ items, from, to, grammar }: Clause): Draft[] {
  let end = to;
  while (end > from && items[end - 1]?.kind === "mark") end -= 1;
  const quotation = items[end - 1]?.quotation;
  if (!quotation?.opensSentence || items[end - 2]?.fold !== ":") return [];
  if (isTitleAt(items, end - 2, grammar) || grammar.speechNouns.at(items, end - 3, end - 2)) return [];
  const subject = findSubject(items, { from, to: end - 2 }, grammar);
  if (subject === null || !subject.initial || !(isPerson(subject.phrase) || subject.phrase.pronoun !== null))
    return [];
  const { start, end: stop } = quotation;
  return [
    newDraft({
      phrase: subject.phrase,
      cue: null,
      claims: [{ start, end: stop }],
      evidence: "colon_quotation",
      marked: true,
    }),
  ];
}
