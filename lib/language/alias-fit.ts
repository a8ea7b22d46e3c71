import { startsCapital } from "./starts-capital";
import { syllables } from "./syllables";
import type { GazetteerAlias, GazetteerEntity, Span, Token } from "./types";

/** One way to read a matched name: the entity and the alias of it that stands there. */
export type AliasReading = { entry: GazetteerEntity; alias: GazetteerAlias };

export type GazetteerMatch = Span & {
  /** Unambiguous aliases first. Never empty. */
  readings: AliasReading[];
  /** False when the text writes a syllable small that the alias writes with a capital (`Bắc hàn`). */
  capitalised: boolean;
};

/** What of the readings, whose syllables stand at `tokens`, the text may mean as it is written; null if none. */
export function fittingMatch(
  text: string,
  tokens: Token[],
  readings: readonly AliasReading[],
): GazetteerMatch | null {
  const [head] = tokens;
  const tail = tokens.at(-1);
  if (!head || !tail) return null;
  const fitting = readings
    .map((reading) => ({ reading, fit: fitOf(text, tokens, shapeOf(reading.alias)) }))
    .filter(({ fit }) => fit !== "none");
  const [best] = fitting;
  if (!best) return null;
  const capitalised = fitting.some(({ fit }) => fit === "capitalised");
  return {
    start: head.start,
    end: text[tail.end] === "." && best.reading.alias.text.endsWith(".") ? tail.end + 1 : tail.end,
    capitalised,
    readings: fitting
      .filter(({ fit }) => !capitalised || fit === "capitalised")
      .map(({ reading }) => reading)
      .toSorted((a, b) => Number(a.alias.ambiguous) - Number(b.alias.ambiguous)),
  };
}

type Shape = { tokens: Token[]; gaps: string[] };
const shapes = new WeakMap<GazetteerAlias, Shape>();

function shapeOf(alias: GazetteerAlias): Shape {
  const known = shapes.get(alias);
  if (known) return known;
  const tokens = syllables(alias.text);
  const shape = { tokens, gaps: gapsBetween(alias.text, tokens) };
  shapes.set(alias, shape);
  return shape;
}

function gapsBetween(text: string, tokens: Token[]): string[] {
  return tokens.slice(1).map((token, at) => text.slice(tokens[at]?.end, token.start));
}

type Fit = "none" | "capitalised" | "small";

/** Capitals of the alias must stand in the text; only later syllables may be written small. */
function fitOf(text: string, tokens: Token[], shape: Shape): Fit {
  const gaps = gapsBetween(text, tokens);
  if (!gaps.every((gap, at) => gapFits(gap, shape.gaps[at] ?? " ", tokens[at]?.text ?? ""))) return "none";
  let fit: Fit = "capitalised";
  for (const [at, { text: written }] of shape.tokens.entries()) {
    const here = tokens[at]?.text ?? "";
    if (isAcronym(written) && shape.tokens.length === 1) {
      if (!acronymFits(here, written)) return "none";
      continue;
    }
    if (!startsCapital(written) || startsCapital(here)) continue;
    if (at === 0 || !startsCapital(tokens[0]?.text ?? "")) return "none";
    fit = "small";
  }
  return fit;
}

function isAcronym(written: string): boolean {
  return written.length > 1 && written === written.toUpperCase() && /\p{L}/u.test(written);
}

/** `NATO` may be `Nato`; `AP`, `EU`, `WHO` may not, since `Who` is a word. */
function acronymFits(here: string, written: string): boolean {
  return here === here.toUpperCase() || (written.length > 3 && startsCapital(here));
}

/** White space, a tight hyphen or apostrophe; more only where the alias itself has it. */
function gapFits(gap: string, written: string, before: string): boolean {
  if (gap === written) return true;
  if (/^(?:[ \u00A0\t]{1,3}|[-‐‑'’])$/.test(gap)) return !/[.&]/.test(written) || gap.trim() === "";
  if (/^\.\s?$/.test(gap)) return /^\p{Lu}{1,3}$/u.test(before);
  return /^\s?[-–—&]\s?$/.test(gap) && /[-–—&]/.test(written);
}
