import { cueAt, type Cue } from "./cue";
import type { Grammar } from "./grammar";
import type { Item } from "./items";
import type { Range } from "./phrase";
import { findSubject } from "./subject";

export type Content = {
  /** Items of what is said, after the verb. */
  range: Range;
  /** Set off by 'rằng', a colon or as a quotation: no doubt that it is said. */
  marked: boolean;
  /** Items that belong to the cue beside the verb: 'rằng', 'thêm'. */
  cueEnd: number;
};

const listenerReach = 30;
const objectReach = 14;
const listenerOpeners = new Set([
  "to",
  "in",
  "at",
  "on",
  "during",
  "với",
  "cùng",
  "trên",
  "tại",
  "trong",
  "cho",
  "tới",
  "trước",
  "hôm",
  "vào",
  "sau",
  "ở",
  "qua",
  "về",
]);
const objectVerbs = new Set([
  "cảnh báo",
  "thông báo",
  "nhắc nhở",
  "trấn an",
  "hứa",
  "khuyên",
  "báo",
  "hỏi",
  "cáo buộc",
  "khuyến cáo",
  "warned",
  "told",
  "assured",
  "reminded",
  "informed",
]);

/** What stands behind the verb, up to `to`; null when nothing does. */
export function contentAfter(
  items: readonly Item[],
  cue: Cue,
  { to, grammar }: { to: number; grammar: Grammar },
): Content | null {
  const opened = openContent(items, cue, { to, grammar });
  if (opened === null || opened.from >= to) return null;
  const end = contentEnd(items, { from: opened.from, to }, grammar);
  const range = trim(items, { from: opened.from, to: end });
  if (range.to <= range.from) return null;
  return { range, marked: opened.marked, cueEnd: opened.cueEnd };
}

type Opened = { from: number; marked: boolean; cueEnd: number };

function openContent(
  items: readonly Item[],
  cue: Cue,
  { to, grammar }: { to: number; grammar: Grammar },
): Opened | null {
  const cueEnd = items[cue.to]?.fold === "thêm" ? cue.to + 1 : cue.to;
  // 'trao đổi là những mặt hàng': a copula, where the verb is hardly one of saying.
  if (cue.verb.strength === "marked" && items[cueEnd]?.fold === "là") return null;
  const direct = markedStart(items, cueEnd, grammar);
  if (direct) return direct;
  const far = startBehindListener(items, cue, { at: cueEnd, to, grammar });
  if (far) return far;
  if (notSaid.has(items[cueEnd]?.fold ?? "")) return null;
  if (items[cueEnd]?.fold === ",") return { from: cueEnd + 1, marked: false, cueEnd };
  return { from: cueEnd, marked: false, cueEnd };
}

/** 'thông tin với các cơ quan', 'tiết lộ về chương trình': to whom or of what, but not what. */
const notSaid = new Set([
  "và",
  "hoặc",
  "of",
  "về",
  "với",
  "của",
  "cùng",
  "bởi",
  "tới",
  "đến",
  "about",
  "to",
  "with",
]);

function markedStart(items: readonly Item[], at: number, grammar: Grammar): Opened | null {
  const item = items[at];
  if (item === undefined) return null;
  if (item.fold === "thêm") return markedStart(items, at + 1, grammar);
  if (item.kind === "quotation") return { from: at, marked: true, cueEnd: at };
  if (item.kind === "mark" && item.fold === ":") return { from: at + 1, marked: true, cueEnd: at };
  if (
    item.kind === "mark" &&
    (item.fold === "," || item.fold === "-") &&
    items[at + 1]?.kind === "quotation"
  ) {
    return { from: at + 1, marked: true, cueEnd: at };
  }
  if (item.kind !== "word" || !grammar.that.has(item.fold)) return null;
  return { from: at + 1 + pauseLength(items[at + 1]), marked: true, cueEnd: at + 1 };
}

/** 'nói với các phóng viên tại Nhà Trắng rằng', 'cảnh báo nhà lãnh đạo X rằng', 'nói với RIA Novosti họ ...'. */
function startBehindListener(
  items: readonly Item[],
  cue: Cue,
  { at, to, grammar }: { at: number; to: number; grammar: Grammar },
): Opened | null {
  const first = items[at];
  const preposition = first?.kind === "word" && listenerOpeners.has(first.fold);
  if (!preposition && !objectVerbs.has(cue.verb.phrase)) return null;
  const limit = Math.min(to, at + (preposition ? listenerReach : objectReach));
  for (let index = at; index < limit; index += 1) {
    if (opensContent(items[index], grammar)) {
      return { from: index + 1 + pauseLength(items[index + 1]), marked: true, cueEnd: at };
    }
    if (index > at && cueAt(items, { from: index, to }, grammar)?.verb.strength === "certain") break;
  }
  return first?.fold === "với" ? behindWith(items, { from: at, to }) : null;
}

function opensContent(item: Item | undefined, grammar: Grammar): boolean {
  if (item?.kind === "mark") return item.fold === ":";
  return item?.kind === "word" && item.fold !== "là" && grammar.that.has(item.fold);
}

/** 'rằng: "…"', 'rằng, …' */
function pauseLength(item: Item | undefined): number {
  return item?.kind === "mark" && (item.fold === ":" || item.fold === ",") ? 1 : 0;
}

function behindWith(items: readonly Item[], { from, to }: Range): Opened | null {
  for (let index = from + 1; index < Math.min(to, from + 12); index += 1) {
    const item = items[index];
    if (item?.kind === "name") {
      const comma = items[index + 1]?.fold === "," ? 1 : 0;
      return { from: index + 1 + comma, marked: false, cueEnd: from };
    }
    if (item?.kind === "mark" && item.fold === ",") return { from: index + 1, marked: false, cueEnd: from };
  }
  return null;
}

/** Where the speaker stops: at the sentence's end, at a turn of the reporter, at his or her next verb. */
function contentEnd(items: readonly Item[], { from, to }: Range, grammar: Grammar): number {
  if (items[from]?.kind === "quotation" && endsAfterQuotation(items, { from: from + 1, to }, grammar))
    return from + 1;
  for (let index = from + 1; index < to; index += 1) {
    const item = items[index];
    if (item === undefined) break;
    if (
      isTurn(items, { from: index, to }, grammar) ||
      isNextVerb(items, { from: index, to, start: from }, grammar)
    )
      return index;
  }
  return to;
}

/** '"…" và thừa nhận rằng', '"…", ông nói thêm'. */
function endsAfterQuotation(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  if (from >= to) return true;
  const next = items[from];
  if (next?.kind === "mark" && (next.fold === "." || next.fold === "?")) return true;
  if (isNextVerb(items, { from, to, start: from - 1 }, grammar)) return true;
  return next?.kind === "mark" && nextStatement(items, { from: from + 1, to }, grammar);
}

function nextStatement(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  for (let index = from; index < Math.min(to, from + 10); index += 1) {
    const cue = cueAt(items, { from: index, to }, grammar);
    if (cue === null) continue;
    return findSubject(items, { from, to: index }, grammar)?.phrase.from === from;
  }
  return false;
}

/** 'nhưng không cung cấp thêm chi tiết': no longer what was said. */
function isTurn(items: readonly Item[], { from, to }: Range, grammar: Grammar): boolean {
  const word = items[from];
  if (word?.kind !== "word" || !grammar.turning.has(word.fold) || from + 1 >= to) return false;
  const refusal = items[from + 1];
  if (refusal?.kind !== "word" || !grammar.refusals.has(refusal.fold)) return false;
  return reportersRefusals.has(items[from + 2]?.fold ?? "") || refusal.fold === "từ";
}

const reportersRefusals = new Set([
  "cung",
  "nói",
  "cho",
  "nêu",
  "tiết",
  "giải",
  "đưa",
  "bình",
  "chối",
  "đề",
  "công",
  "rõ",
  "xác",
  "trả",
]);

/** The same speaker's next verb: ', đồng thời cảnh báo', 'và cho rằng', ', nói thêm rằng'. */
function isNextVerb(
  items: readonly Item[],
  { from, to, start }: Range & { start: number },
  grammar: Grammar,
): boolean {
  let at = from;
  const comma = items[at]?.kind === "mark" && items[at]?.fold === ",";
  if (comma) at += 1;
  const joint = grammar.goingOn.at(items, at, to);
  if (!comma && joint === null) return false;
  at += joint?.length ?? 0;
  for (let adverb = grammar.adverbs.at(items, at, to); adverb; adverb = grammar.adverbs.at(items, at, to))
    at += adverb.length;
  const cue = cueAt(items, { from: at, to }, grammar);
  if (cue === null || at <= start + 1) return false;
  const content = markedStart(items, cue.to, grammar);
  if (content) return true;
  if (cue.verb.strength === "marked") return false;
  if (joint !== null && items[at - 1]?.fold === "thời") return true;
  return cue.verb.strength === "certain" && !cue.verb.noun;
}

/** Without commas, stops and the like at either end; quotations keep theirs. */
export function trim(items: readonly Item[], { from, to }: Range): Range {
  let start = from;
  let end = to;
  while (start < end && items[start]?.kind === "mark") start += 1;
  while (
    end > start &&
    items[end - 1]?.kind === "mark" &&
    items[end - 1]?.fold !== "?" &&
    items[end - 1]?.fold !== "!"
  )
    end -= 1;
  return { from: start, to: end };
}
