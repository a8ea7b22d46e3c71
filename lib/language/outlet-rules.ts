import { foldTone } from "./fold";
import type { Block, BlockKind } from "./types";

/**
 * Which blocks of an outlet's articles a rule is about. Data that editors choose from, never code and never an
 * expression of theirs: whatever is written here is compared in time linear in the text.
 */
export type SimplePattern =
  /** The whole block has these words. */
  | { match: "exact"; words: string }
  | { match: "begins"; words: string }
  | { match: "contains"; words: string }
  /** Among the first or last so many blocks that the machine keeps. */
  | { match: "position"; from: "start" | "end"; count: number }
  /** From the block with these words to the end of the text, that block included. */
  | { match: "from_heading"; words: string }
  /** What the machine took the block for, before any rule. */
  | { match: "kind"; kind: BlockKind }
  /** Characters of the block, both borders included. */
  | { match: "length"; min: number; max: number };
export type RulePattern = SimplePattern | { match: "all"; of: SimplePattern[] };

/** A rule as the reading needs it. The higher number is the newer rule. */
export type OutletRule = { id: string; number: number; pattern: RulePattern; kind: BlockKind; kept: boolean };

/**
 * The words of a text as rules compare them: one tone placement, small letters, no punctuation. What is nothing but
 * signs ("***") stays as it is, so that it can be told from nothing.
 */
export function ruleKey(text: string): string {
  const folded = foldTone(text.normalize("NFC"));
  const words = folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words === "" ? folded.replace(/\s+/g, " ").trim() : words;
}

/** Says of each block of one text whether a pattern is about it. */
export type BlockMatcher = (pattern: RulePattern, at: number) => boolean;

/** `machine` are the blocks as found, before any rule and any editor. Each is folded once, however many rules there are. */
export function blockMatcher(text: string, machine: readonly Block[]): BlockMatcher {
  const keys = machine.map(({ start, end }) => ruleKey(text.slice(start, end)));
  const places = placesOf(machine);
  const headings = new Map<string, number>();
  for (const [at, key] of keys.entries()) if (!headings.has(key)) headings.set(key, at);

  function simple(pattern: SimplePattern, at: number): boolean {
    const block = machine[at];
    const key = keys[at];
    if (!block || key === undefined) return false;
    switch (pattern.match) {
      case "exact":
        return key === ruleKey(pattern.words);
      case "begins":
        return startsWithWords(key, ruleKey(pattern.words));
      case "contains":
        return ` ${key} `.includes(` ${ruleKey(pattern.words)} `);
      case "position": {
        const place = places[at];
        if (!place) return false;
        return (pattern.from === "start" ? place.fromStart : place.fromEnd) <= pattern.count;
      }
      case "from_heading":
        return at >= (headings.get(ruleKey(pattern.words)) ?? Number.POSITIVE_INFINITY);
      case "kind":
        return block.kind === pattern.kind;
      case "length": {
        const length = block.end - block.start;
        return length >= pattern.min && length <= pattern.max;
      }
    }
  }

  return (pattern, at) =>
    pattern.match === "all" ? pattern.of.every((part) => simple(part, at)) : simple(pattern, at);
}

function startsWithWords(key: string, words: string): boolean {
  return `${key} `.startsWith(`${words} `);
}

type Place = { fromStart: number; fromEnd: number };

/** Counted from 1 among what the machine keeps: how much furniture a page carries differs from day to day. */
function placesOf(machine: readonly Block[]): (Place | null)[] {
  const total = machine.filter(({ kept }) => kept).length;
  let before = 0;
  return machine.map(({ kept }) => {
    if (!kept) return null;
    before += 1;
    return { fromStart: before, fromEnd: total - before + 1 };
  });
}

/** The machine's blocks after the outlet's rules: where several fit, the newest counts. Only kind, kept and reason change. */
export function applyRules(text: string, machine: readonly Block[], rules: readonly OutletRule[]): Block[] {
  if (rules.length === 0) return [...machine];
  const newestFirst = rules.toSorted((a, b) => b.number - a.number);
  const matches = blockMatcher(text, machine);
  return machine.map((block, at) => {
    const rule = newestFirst.find(({ pattern }) => matches(pattern, at));
    return rule ? ruled(block, rule) : block;
  });
}

/** What a rule makes of a block. */
export function ruled(
  { start, end }: Pick<Block, "start" | "end">,
  { id, kind, kept }: Pick<OutletRule, "id" | "kind" | "kept">,
): Block {
  return { start, end, kind, kept, reason: kept ? null : "outlet_rule", ruleId: id };
}
