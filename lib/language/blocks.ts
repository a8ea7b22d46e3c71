import { gluedClosing, hasPhotoCredit, isByline, isCredit, withoutPhotoCredit } from "./closing-lines";
import { datelineLength } from "./dateline";
import { foldTone } from "./fold";
import { furnitureOf } from "./furniture";
import { syllables } from "./syllables";
import type { Block, BlockKind, CutReason, Span } from "./types";

/** A line of the text, or several that are one hard-wrapped paragraph, without white space around. */
type Line = {
  start: number;
  end: number;
  text: string;
  words: number;
  /** Ends as a sentence does. */
  closed: boolean;
  /** What stands there, whatever its case, punctuation and picture credit. */
  key: string;
  kind: BlockKind | null;
  reason: CutReason | null;
  /** The markup told its kind: nothing is guessed about it, but it may be furniture or stand twice. */
  told: boolean;
};

/** A stretch whose kind is known before the text is read. */
export type ToldStretch = Span & { kind: BlockKind };

/** The cleaned reading of a text: which stretch is what, and what is not part of the article. */
export function findBlocks(text: string, told: readonly ToldStretch[] = []): Block[] {
  const lines = readLines(text, told);
  cutFurniture(lines);
  cutCopies(lines);
  const kept = lines.filter((line) => line.reason === null);
  markClosing(kept);
  const title = markTitle(kept);
  markMiddle(kept, title);
  const lead = kept.find((line) => line.kind === "paragraph" || line.kind === "standfirst");
  const last = kept.findLast((line) => line.kind === "paragraph");
  return lines.flatMap((line) => blocksOf(line, line === lead, line === last));
}

function readLines(text: string, told: readonly ToldStretch[]): Line[] {
  const lines: Line[] = [];
  const readUntold = (from: number, to: number) =>
    lines.push(...paragraphSpans(text, from, to).map(({ start, end }) => lineAt(text, start, end)));
  let at = 0;
  for (const stretch of told) {
    const { start, end } = trimmed(text, Math.max(at, stretch.start), Math.min(text.length, stretch.end));
    if (end <= start) continue;
    readUntold(at, start);
    lines.push({ ...lineAt(text, start, end), kind: stretch.kind, told: true });
    at = end;
  }
  readUntold(at, text.length);
  return lines;
}

/** Lines without their white space; a hard-wrapped paragraph is one. */
export function paragraphSpans(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  while (start <= to) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 || stop > to ? to : stop;
    const span = trimmed(text, start, end);
    const previous = spans.at(-1);
    if (previous && span.end > span.start && continues(text, previous, span)) previous.end = span.end;
    else if (span.end > span.start) spans.push(span);
    start = end + 1;
  }
  return spans;
}

function trimmed(text: string, from: number, to: number): Span {
  const whole = text.slice(from, to);
  const start = from + (whole.length - whole.trimStart().length);
  return { start, end: Math.max(start, from + whole.trimEnd().length) };
}

const shortestWrapped = 40;
const longestWrapped = 20_000;

/** The line above did not end, was long, and this one goes on in small letters. */
function continues(text: string, previous: Span, span: Span): boolean {
  const lineStart = text.lastIndexOf("\n", previous.end - 1) + 1;
  return (
    previous.end - lineStart >= shortestWrapped &&
    span.end - previous.start < longestWrapped &&
    /^\p{Ll}/u.test(text.slice(span.start, span.start + 2)) &&
    !sentenceClosed.test(text.slice(Math.max(previous.start, previous.end - 6), previous.end)) &&
    /^[^\S\n]*\n[^\S\n]*$/.test(text.slice(previous.end, span.start)) &&
    furnitureOf(text.slice(span.start, span.end)) === null
  );
}

const sentenceClosed = /[.!?…:;]["'”’»)\]]{0,3}$/;

function lineAt(text: string, start: number, end: number): Line {
  const line = text.slice(start, end);
  return {
    start,
    end,
    text: line,
    words: line.split(/\s+/, 400).length,
    closed: sentenceClosed.test(line.slice(-6)),
    key: lineKey(line),
    kind: null,
    reason: null,
    told: false,
  };
}

function lineKey(line: string): string {
  return syllables(foldTone(withoutPhotoCredit(line)))
    .map((token) => token.text)
    .join(" ");
}

/** Cuts furniture, and what a furniture heading announces. */
function cutFurniture(lines: Line[]): void {
  let index = 0;
  let body = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) return;
    const furniture = isHead(line) ? null : furnitureOf(line.text);
    if (line.told && line.kind === "boilerplate") line.reason = "site_furniture";
    if (!furniture) {
      if (isBody(line)) body += 1;
      index += 1;
      continue;
    }
    line.reason = furniture.reason;
    index += 1;
    // A menu at the top may hold the same words; the end of an article comes after some of it.
    if (furniture.opens === "end" && body > 0) return cutRest(lines, index);
    if (furniture.opens !== "nothing") index = cutHeadlines(lines, index);
  }
}

/** The markup says that this is the article's own head, whatever its words. */
function isHead({ told, kind }: Line): boolean {
  return told && (kind === "title" || kind === "standfirst");
}

function isBody(line: Line): boolean {
  return line.words >= 20 && line.closed;
}

function cutRest(lines: Line[], from: number): void {
  for (const line of lines.slice(from)) line.reason ??= furnitureOf(line.text)?.reason ?? "teaser";
}

/** Headlines up to the next paragraph; where a headline stands twice, its summary too. */
function cutHeadlines(lines: Line[], from: number): number {
  let index = from;
  while (index < lines.length) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line || isBody(line) || isCredit(line.text) || isByline(line.text)) return index;
    const furniture = furnitureOf(line.text);
    if (furniture?.opens === "end") return index;
    const twice = next?.key === line.key;
    if (line.closed && !twice && !furniture) return index;
    line.reason = furniture?.reason ?? "teaser";
    index += 1;
    if (!twice || !next) continue;
    next.reason = "teaser";
    const summary = lines[index + 1];
    index += 1;
    if (summary && isBody(summary)) {
      summary.reason = "teaser";
      index += 1;
    }
  }
  return index;
}

const longestCaption = 60;
const shortestCopy = 3;

/** Keeps the first of several equal lines. A line of a picture's length that stands twice is its caption. */
function cutCopies(lines: Line[]): void {
  const seen = new Map<string, { line: Line; at: number }>();
  const kept = lines.filter((line) => line.reason === null);
  for (const [at, line] of kept.entries()) {
    const first = seen.get(line.key);
    if (!first) {
      seen.set(line.key, { line, at });
      continue;
    }
    if (line.words < shortestCopy && !hasPhotoCredit(line.text)) continue;
    const caption =
      first.at > 0 && line.words <= longestCaption && (at - first.at <= 3 || hasPhotoCredit(line.text));
    if (caption && !first.line.told) first.line.kind = "caption";
    line.kind = caption ? "caption" : null;
    line.told = false;
    line.reason = caption ? "repeated_caption" : "repeated_text";
  }
}

/** Bylines and credits around the body: from the end upwards, and below the title. */
function markClosing(kept: Line[]): void {
  for (const line of kept.slice(1).toReversed()) {
    if (line.told && closingKinds.has(line.kind ?? "paragraph")) continue;
    const kind = closingKind(line);
    if (!kind) break;
    line.kind = kind;
  }
  for (const line of kept.slice(1, 4)) line.kind ??= closingKind(line);
}

const closingKinds: ReadonlySet<BlockKind> = new Set(["byline", "credit", "caption"]);

function closingKind(line: Line): BlockKind | null {
  if (line.kind !== null) return null;
  if (hasPhotoCredit(line.text)) return line.words <= longestCaption ? "caption" : null;
  if (isCredit(line.text)) return "credit";
  return isByline(line.text) ? "byline" : null;
}

const longestTitle = 30;
const longestStandfirst = 90;

/** The first line, unless it is a sentence of the body, a dateline or a caption. */
function markTitle(kept: Line[]): Line | null {
  const told = kept.find((line) => line.told && line.kind === "title");
  if (told) return told;
  const [first] = kept;
  if (!first || first.kind !== null || kept.length < 2 || !isTitle(first)) return null;
  first.kind = "title";
  return first;
}

function isTitle(line: Line): boolean {
  if (line.words > longestTitle || line.text.length > 220) return false;
  if (/[.:;,]["'”’»)\]]{0,2}$/.test(line.text) && !line.text.endsWith("...")) return false;
  return datelineLength(line.text) === 0 && !hasPhotoCredit(line.text);
}

function markMiddle(kept: Line[], title: Line | null): void {
  const open = kept.filter((line) => line.kind === null);
  const [lead] = open;
  const hasStandfirst = kept.some((line) => line.told && line.kind === "standfirst");
  if (title && lead && !hasStandfirst && open.length >= 3 && isStandfirst(lead)) lead.kind = "standfirst";
  for (const line of open) line.kind ??= middleKind(line, open);
}

function isStandfirst(line: Line): boolean {
  return line.words >= 8 && line.words <= longestStandfirst && line.closed && datelineLength(line.text) === 0;
}

function middleKind(line: Line, open: Line[]): BlockKind {
  if (hasPhotoCredit(line.text) && line.words <= longestCaption) return "caption";
  const among = open.length > 2 && line !== open[0] && line !== open.at(-1);
  if (line.closed || !among || /^[-–—•*]\s/.test(line.text)) return "paragraph";
  if (line.words <= 14) return "heading";
  return line.words <= 40 ? "caption" : "paragraph";
}

function blocksOf(line: Line, isLead: boolean, isLast: boolean): Block[] {
  const { start, end, reason } = line;
  if (reason !== null) {
    const kind = reason === "repeated_caption" ? "caption" : "boilerplate";
    return [{ start, end, kind, kept: false, reason }];
  }
  const kind = line.kind ?? "paragraph";
  const lead = isLead ? datelineLength(line.text) : 0;
  const closing = isLast && line.words > 12 ? gluedClosing(line.text) : [];
  const cuts = [{ at: lead, kind }, ...closing];
  const parts: Block[] = lead > 0 ? [keptBlock(line, 0, lead, "dateline")] : [];
  for (const [index, cut] of cuts.entries()) {
    parts.push(keptBlock(line, cut.at, cuts[index + 1]?.at ?? line.text.length, cut.kind));
  }
  return parts;
}

function keptBlock(line: Line, from: number, to: number, kind: BlockKind): Block {
  const part = line.text.slice(from, to);
  const start = line.start + from + (part.length - part.trimStart().length);
  return { start, end: start + part.trim().length, kind, kept: true, reason: null };
}
