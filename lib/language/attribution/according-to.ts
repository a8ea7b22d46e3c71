import type { Grammar } from "./grammar";
import type { Item } from "./items";
import { type Range, type SourcePhrase, spanOf } from "./phrase";
import { sourcePhraseAt } from "./source-phrase";
import { cueAt } from "./cue";
import type { Span } from "../types";

export type AccordingTo = {
  phrase: SourcePhrase;
  cue: Span;
  /** Behind the source with its modifiers. */
  to: number;
};

/** 'theo ông X', 'theo nhận định của Y', 'theo báo cáo của Z'; null for 'theo quy định', 'theo đó', 'theo đúng'. */
export function accordingToAt(
  items: readonly Item[],
  { from, to }: Range,
  grammar: Grammar,
): AccordingTo | null {
  const opener = openerLength(items, { from, to });
  if (opener === 0 || from + opener >= to) return null;
  const at = from + opener;
  if (grammar.notAccordingTo.at(items, at, to)) return null;
  const saying = grammar.sayingNouns.at(items, at, to);
  const noun = saying ?? speechNounOf(items, { from: at, to }, grammar);
  const start = at + (noun?.length ?? 0);
  const cueFrom = items[from]?.fold === "theo" || opener === 1 ? from : from + opener - theoLength(items, at);
  const phrase = sourcePhraseAt(items, { from: start, to }, grammar);
  if (phrase === null) return null;
  if (!noun && isDocumentOnly(items, phrase, grammar)) return null;
  const wide = phrase.head === "document" ? documentPhrase(items, { phrase, to }) : phrase;
  const verb = noun ? tellingVerb(items, { from: wide.to, to }, grammar) : null;
  return {
    phrase: wide,
    cue: verb ? spanOf(items, verb.from, verb.to) : spanOf(items, cueFrom, start),
    to: verb?.to ?? skipModifiers(items, { from: wide.to, to }),
  };
}

function theoLength(items: readonly Item[], at: number): number {
  return items[at - 1]?.fold === "to" ? 2 : 1;
}

/** 'theo', 'cũng theo', 'according to', with what may stand before it. */
function openerLength(items: readonly Item[], { from, to }: Range): number {
  for (let index = from; index < Math.min(to, from + 3); index += 1) {
    const item = items[index];
    if (item?.kind !== "word") return 0;
    if (item.fold === "theo") return index - from + 1;
    if (item.fold === "according" && items[index + 1]?.fold === "to") return index - from + 2;
    if (!leadingWords.has(item.fold)) return 0;
  }
  return 0;
}

const leadingWords = new Set([
  "cũng",
  "còn",
  "và",
  "nhưng",
  "song",
  "mà",
  "tuy",
  "nhiên",
  "riêng",
  "vẫn",
  "bởi",
  "vì",
  "do",
  "chỉ",
  "also",
  "but",
  "and",
]);

/** 'nhận định của' is listed; 'báo cáo của' is a document, 'tuyên bố chính thức của' is found here. */
function speechNounOf(
  items: readonly Item[],
  { from, to }: Range,
  grammar: Grammar,
): { length: number } | null {
  const noun = grammar.speechNouns.at(items, from, to);
  if (noun === null) return null;
  for (let index = from + noun.length; index < Math.min(to, from + noun.length + 4); index += 1) {
    const item = items[index];
    if (item?.kind !== "word") return null;
    if (item.fold === "của" || item.fold === "từ") return { length: index - from + 1 };
  }
  return null;
}

/** 'theo văn bản' alone says nothing of its issuer and may be a rule: only reports and figures stand alone. */
function isDocumentOnly(items: readonly Item[], phrase: SourcePhrase, grammar: Grammar): boolean {
  if (phrase.head === "role" && phrase.name === null) return false;
  if (phrase.head === "body" && phrase.to - phrase.from === 1) return items[phrase.from]?.fold === "phía";
  return grammar.governors.has(items[phrase.from]?.fold ?? "") && phrase.head !== "pronoun";
}

const issuerReach = 16;

/** Up to the issuer: '[kết quả từ cuộc thăm dò của ESPN] công bố hôm qua'. */
function documentPhrase(
  items: readonly Item[],
  { phrase, to }: { phrase: SourcePhrase; to: number },
): SourcePhrase {
  let end = phrase.to;
  let name: Item | null = null;
  for (let index = phrase.from + 1; index < Math.min(to, phrase.from + issuerReach); index += 1) {
    const item = items[index];
    if (item === undefined || item.kind === "mark" || item.kind === "quotation") break;
    const before = items[index - 1]?.fold ?? "";
    if (item.kind === "name" && (before === "của" || before === "từ" || before === "do" || before === "by")) {
      end = index + 1;
      name = item;
      break;
    }
  }
  return name === null ? phrase : { ...phrase, to: end, name, span: spanOf(items, phrase.from, end) };
}

function tellingVerb(items: readonly Item[], { from, to }: Range, grammar: Grammar): Range | null {
  const item = items[from];
  if (item?.kind !== "word" || from >= to) return null;
  const cue = cueAt(items, { from, to }, grammar);
  if (cue) return { from: cue.from, to: cue.to };
  return givingVerbs.has(item.fold)
    ? { from, to: items[from + 1]?.fold === "ra" ? from + 2 : from + 1 }
    : null;
}

const givingVerbs = new Set(["đưa", "có", "đăng", "công", "nhận", "thu"]);

/** To the comma that opens the content, or to where the words go on without one. */
function skipModifiers(items: readonly Item[], { from, to }: Range): number {
  for (let index = from; index < Math.min(to, from + 18); index += 1) {
    const item = items[index];
    if (item?.kind === "mark" && (item.fold === "," || item.fold === ":")) return index;
    if (item?.kind === "word" && item.fold === "thì") return index;
  }
  return from;
}
