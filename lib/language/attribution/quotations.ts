import type { Span } from "../types";

export type Quotation = Span & {
  /** Without the marks. */
  inner: Span;
  /** Quotations inside this one, in text order. */
  children: Quotation[];
  /** False when the paragraph ends before the closing mark. */
  closed: boolean;
  /** Its first letter is a capital. */
  opensSentence: boolean;
};

type Family = "double" | "single" | "guillemet";
type Mark = { family: Family; role: "open" | "close" | "either"; length: number };
type Opening = { start: number; inner: number; family: Family; children: Quotation[] };

const marks: Record<string, { family: Family; role: Mark["role"] }> = {
  '"': { family: "double", role: "either" },
  "“": { family: "double", role: "open" },
  "”": { family: "double", role: "close" },
  "„": { family: "double", role: "open" },
  "‟": { family: "double", role: "open" },
  "«": { family: "guillemet", role: "open" },
  "»": { family: "guillemet", role: "close" },
  "'": { family: "single", role: "either" },
  "‘": { family: "single", role: "open" },
  "’": { family: "single", role: "close" },
};
const anyMark = /["“”„‟«»'‘’]/g;
/** Longest stretch that a missing closing mark may be repaired over. */
const repairLimit = 2_000;

/**
 * The outermost quotations of a stretch of text. One pass with a stack: every mark is pushed and
 * popped at most once, however many there are and however badly they are balanced.
 */
export function findQuotations(text: string, span: Span): Quotation[] {
  const found: Quotation[] = [];
  const stack: Opening[] = [];
  const open: Record<Family, number> = { double: 0, single: 0, guillemet: 0 };
  let skipTo = 0;
  for (const match of text.slice(span.start, span.end).matchAll(anyMark)) {
    const at = span.start + match.index;
    if (at < skipTo) continue;
    const mark = markAt(text, at, { span, isOpen: open });
    if (mark === null) continue;
    skipTo = at + mark.length;
    if (mark.role === "open") {
      stack.push({ start: at, inner: skipTo, family: mark.family, children: [] });
      open[mark.family] += 1;
    } else {
      close(text, { stack, open, found }, { family: mark.family, start: at, end: skipTo });
    }
  }
  giveUpUnclosed(text, span, { stack, found });
  return found.sort((left, right) => left.start - right.start);
}

type State = { stack: Opening[]; open: Record<Family, number>; found: Quotation[] };

function close(
  text: string,
  { stack, open, found }: State,
  { family, ...mark }: Span & { family: Family },
): void {
  if (open[family] === 0) return;
  for (let opening = stack.pop(); opening !== undefined; opening = stack.pop()) {
    open[opening.family] -= 1;
    const outer = stack.at(-1)?.children ?? found;
    if (opening.family === family) {
      outer.push({
        start: opening.start,
        end: mark.end,
        inner: { start: opening.inner, end: mark.start },
        children: opening.children,
        closed: true,
        opensSentence: opensSentence(text, opening.inner),
      });
      return;
    }
    append(outer, opening.children);
  }
}

/** Two straight apostrophes stand for one double mark. */
function markAt(
  text: string,
  at: number,
  { span, isOpen }: { span: Span; isOpen: Record<Family, number> },
): Mark | null {
  const character = text[at] ?? "";
  const known = marks[character];
  if (known === undefined) return null;
  const doubled = character === "'" && text[at + 1] === "'";
  const family = doubled ? "double" : known.family;
  const length = doubled ? 2 : 1;
  const before = at > span.start ? (text[at - 1] ?? " ") : " ";
  const after = at + length < span.end ? (text[at + length] ?? " ") : " ";
  const role = roleOf({ before, after, declared: doubled ? "either" : known.role });
  if (family === "single") return singleMark({ before, after, role, open: isOpen.single });
  if (role === "either") return { family, role: isOpen[family] > 0 ? "close" : "open", length };
  if (role === "open" && /\d/.test(before)) return null;
  return { family, role, length };
}

/** Where a mark clearly clings to one side, that decides, whatever its shape: scraped text mixes shapes. */
function roleOf({
  before,
  after,
  declared,
}: {
  before: string;
  after: string;
  declared: Mark["role"];
}): Mark["role"] {
  const opensHere = /[\s([{“"«‘:–—-]/.test(before);
  const closesHere = /[\s)\]},.;:!?…”"»’–—-]/.test(after);
  if (opensHere && !closesHere) return declared === "close" && !/[\s(]/.test(before) ? "close" : "open";
  if (closesHere && !opensHere) return "close";
  return declared;
}

/** An apostrophe is a quotation mark only at the edge of a word. */
function singleMark({
  before,
  after,
  role,
  open,
}: {
  before: string;
  after: string;
  role: Mark["role"];
  open: number;
}): Mark | null {
  const wordBefore = /[\p{L}\p{N}]/u.test(before);
  const wordAfter = /[\p{L}\p{N}]/u.test(after);
  if (wordBefore && wordAfter) return null;
  if (!wordBefore && wordAfter && role !== "close") return { family: "single", role: "open", length: 1 };
  if (open > 0 && !/\s/.test(before) && !wordAfter) return { family: "single", role: "close", length: 1 };
  return null;
}

function giveUpUnclosed(
  text: string,
  span: Span,
  { stack, found }: { stack: Opening[]; found: Quotation[] },
): void {
  for (let opening = stack.pop(); opening !== undefined; opening = stack.pop()) {
    const outer = stack.at(-1)?.children ?? found;
    append(outer, repaired(text, span, opening));
  }
}

/**
 * `“A says “b”, X said`: the one closing mark before a comma or dash closes both. A paragraph that
 * opens with a mark and never closes it is quoted to its end. Other lone marks mean nothing.
 */
function repaired(text: string, span: Span, opening: Opening): Quotation[] {
  if (opening.family === "single") return opening.children;
  const last = opening.children.findIndex(({ end }) => /^\s*[,–—-]/.test(text.slice(end, end + 3)));
  const child = opening.children[last];
  const { start, inner, children } = opening;
  if (child && child.end - start <= repairLimit && opensSentence(text, inner)) {
    const whole = {
      start,
      end: child.end,
      inner: { start: inner, end: child.inner.end },
      children: children.slice(0, last),
      closed: true,
      opensSentence: true,
    };
    return [whole, ...children.slice(last + 1)];
  }
  if (text.slice(span.start, start).trim() !== "") return children;
  return [
    {
      start,
      end: span.end,
      inner: { start: inner, end: span.end },
      children,
      closed: false,
      opensSentence: opensSentence(text, inner),
    },
  ];
}

function opensSentence(text: string, inner: number): boolean {
  return /^[\s.…]*\p{Lu}/u.test(text.slice(inner, inner + 6));
}

/** `push(...many)` would overflow the call stack on a text of nothing but marks. */
function append(target: Quotation[], added: Quotation[]): void {
  for (const quotation of added) target.push(quotation);
}
