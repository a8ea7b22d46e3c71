import { diffArrays } from "diff";
import { spellingTokens, type SpellingToken } from "./spelling-tokens";
import type { Span } from "./types";

export type Piece = { kind: "same" | "added" | "removed"; text: string };
/** A paragraph of one text or of both; `moved` stands at its new place, `moved_away` at its old one. */
export type ParagraphChange = {
  kind: "same" | "changed" | "added" | "removed" | "moved" | "moved_away";
  old: Span | null;
  now: Span | null;
  pieces: Piece[];
};

/** From here on two paragraphs in the same place are two wordings of one. */
const leastShared = 0.35;
/** Beyond so many differences a paragraph is simply another one. */
const mostEdits = 1_500;
/** How far apart two wordings of one paragraph are looked for. */
const reach = 12;

type Paragraph = Span & { key: string; tokens: SpellingToken[] };

/**
 * What changed between two texts, paragraph by paragraph in the order of the new one, and inside a changed paragraph
 * word by word. Another mark or another letter case is a change; white space and the place of a tone are none.
 */
export function textDifference(oldText: string, newText: string): ParagraphChange[] {
  const [before, after] = [paragraphs(oldText), paragraphs(newText)];
  const partners = partnersOf(before, after);
  const kept = longestRising(partners);
  const goneTo = new Map(partners.map((pair) => [pair.old, pair]));
  const cameFrom = new Map(partners.map((pair) => [pair.now, pair]));
  const rows: ParagraphChange[] = [];
  let [oldAt, nowAt] = [0, 0];
  for (const anchor of [...kept, { old: before.length, now: after.length }]) {
    rows.push(...gap(oldAt, nowAt, anchor));
    [oldAt, nowAt] = [anchor.old + 1, anchor.now + 1];
    const now = after[anchor.now];
    if (now) rows.push(row("same", before[anchor.old] ?? null, now));
  }
  return rows;

  function gap(from: number, start: number, anchor: Pair): ParagraphChange[] {
    const olds = before
      .slice(from, anchor.old)
      .map((paragraph, index) => ({ paragraph, index: from + index }));
    const news = after
      .slice(start, anchor.now)
      .map((paragraph, index) => ({ paragraph, index: start + index }));
    const free = olds.filter(({ index }) => !goneTo.has(index));
    const found: ParagraphChange[] = [];
    let next = 0;
    const leave = (until: number) => {
      for (; next < olds.length && (olds[next]?.index ?? until) < until; next += 1) {
        const old = olds[next];
        if (old) found.push(row(goneTo.has(old.index) ? "moved_away" : "removed", old.paragraph, null));
      }
    };
    let used = 0;
    for (const { paragraph, index } of news) {
      if (cameFrom.has(index)) {
        const pair = cameFrom.get(index);
        found.push(row("moved", (pair && before[pair.old]) ?? null, paragraph));
        continue;
      }
      const candidates = free.slice(used, used + reach);
      const match = candidates.findIndex((old) => sharedWords(old.paragraph, paragraph) >= leastShared);
      const old = candidates[match];
      if (!old) {
        found.push(row("added", null, paragraph));
        continue;
      }
      leave(old.index);
      next += 1;
      used += match + 1;
      found.push(row("changed", old.paragraph, paragraph));
    }
    leave(anchor.old);
    return found;
  }

  function row(kind: ParagraphChange["kind"], old: Paragraph | null, now: Paragraph | null): ParagraphChange {
    const spans = { old: old && spanOf(old), now: now && spanOf(now) };
    if (kind === "changed" && old && now)
      return { kind, ...spans, pieces: wordDifference(oldText, newText, old, now) };
    const text = now ? newText.slice(now.start, now.end) : oldText.slice(old?.start ?? 0, old?.end ?? 0);
    const piece = kind === "added" || kind === "removed" ? kind : "same";
    return { kind, ...spans, pieces: [{ kind: piece, text }] };
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function paragraphs(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const words = match[0];
    const start = match.index + (words.length - words.trimStart().length);
    const end = start + words.trim().length;
    if (end === start) return [];
    const tokens = spellingTokens(text, { start, end });
    return [{ start, end, tokens, key: tokens.map(({ key }) => key).join(" ") }];
  });
}

type Pair = { old: number; now: number };

/** Paragraphs that stand word for word in both; of several equal ones the first with the first. */
function partnersOf(before: readonly Paragraph[], after: readonly Paragraph[]): Pair[] {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of before.entries()) {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  for (const list of places.values()) list.reverse();
  return after.flatMap(({ key }, now) => {
    const old = places.get(key)?.pop();
    return old === undefined ? [] : [{ old, now }];
  });
}

/** The most pairs that stand in the same order in both; the others have moved. */
function longestRising(pairs: readonly Pair[]): Pair[] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, { old }] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.old ?? 0) < old) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = at;
  }
  const rising: Pair[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) rising.push(pair);
  }
  return rising.reverse();
}

function sharedWords(a: Paragraph, b: Paragraph): number {
  const words = new Set(a.tokens.map(({ key }) => key));
  const others = new Set(b.tokens.map(({ key }) => key));
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, Math.max(words.size, others.size));
}

function wordDifference(oldText: string, newText: string, old: Paragraph, now: Paragraph): Piece[] {
  const [from, to] = [old.tokens.map(({ key }) => key), now.tokens.map(({ key }) => key)];
  const changes = diffArrays(from, to, { maxEditLength: mostEdits });
  if (!changes) {
    return [
      { kind: "removed", text: oldText.slice(old.start, old.end) },
      { kind: "added", text: newText.slice(now.start, now.end) },
    ];
  }
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, value } of changes) {
    if (removed) {
      pieces.push({ kind: "removed", text: stretch(oldText, old, i, i + value.length) });
      i += value.length;
    } else {
      pieces.push({ kind: added ? "added" : "same", text: stretch(newText, now, j, j + value.length) });
      j += value.length;
      if (!added) i += value.length;
    }
  }
  return pieces;
}

/** The words from one token to another, with the white space that follows them. */
function stretch(text: string, { tokens, start, end }: Paragraph, from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? start, tokens[to]?.start ?? end);
}
