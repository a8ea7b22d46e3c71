import { foldTone } from "./fold";
import { syllables } from "./syllables";
import type { GazetteerAlias, GazetteerEntry, Span, Token } from "./types";

/** One way to read a matched name: the entity and the alias of it that stands there. */
export type AliasReading = { entry: GazetteerEntry; alias: GazetteerAlias };

export type GazetteerMatch = Span & {
  /** Unambiguous aliases first. Never empty. */
  readings: AliasReading[];
  /** False when the text writes a syllable small that the alias writes with a capital (`Bắc hàn`). */
  capitalised: boolean;
};

export type Gazetteer = {
  entries: readonly GazetteerEntry[];
  entry(entityId: string): GazetteerEntry | null;
  /** Entities of which this is an alias in any case or tone placement. */
  named(name: string): AliasReading[];
  /** Longest matches on syllable boundaries, in text order, not overlapping. */
  matches(text: string, span?: Span): GazetteerMatch[];
};

export function buildGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const index = new AliasIndex(entries);
  const byId = new Map(entries.map((entry) => [entry.entityId, entry]));
  return {
    entries,
    entry: (entityId) => byId.get(entityId) ?? null,
    named: (name) => index.readings(aliasKey(name)),
    matches: (text, span) => withoutOverlap(text, findAll(text, span, index)),
  };
}

/** Aliases by their folded syllables, and how long an alias with a given first syllable can be. */
class AliasIndex {
  private readonly byKey = new Map<string, AliasReading[]>();
  private readonly longest = new Map<string, number>();

  constructor(entries: readonly GazetteerEntry[]) {
    for (const entry of entries) {
      for (const alias of entry.aliases) this.add({ entry, alias });
    }
  }

  readings(key: string): AliasReading[] {
    return this.byKey.get(key) ?? [];
  }

  longestFrom(firstSyllable: string): number {
    return this.longest.get(firstSyllable) ?? 0;
  }

  private add(reading: AliasReading): void {
    const keys = syllableKeys(reading.alias.text);
    const [first] = keys;
    if (first === undefined) return;
    const key = keys.join(" ");
    const known = this.byKey.get(key);
    if (!known) this.byKey.set(key, [reading]);
    else if (!known.some((other) => sameReading(other, reading))) known.push(reading);
    this.longest.set(first, Math.max(this.longestFrom(first), keys.length));
  }
}

function sameReading(a: AliasReading, b: AliasReading): boolean {
  return a.entry.entityId === b.entry.entityId && a.alias.text === b.alias.text;
}

function aliasKey(name: string): string {
  return syllableKeys(name).join(" ");
}

function syllableKeys(text: string): string[] {
  return syllables(foldTone(text.normalize("NFC"))).map((token) => syllableKey(token.text));
}

const openFinalI = /^[hklmst][iìỉĩíị]$/;
const yFor: Record<string, string> = { i: "y", ì: "ỳ", ỉ: "ỷ", ĩ: "ỹ", í: "ý", ị: "ỵ" };

/** `Mĩ` = `Mỹ`, `Hoa Kì` = `Hoa Kỳ`: both spellings are in use. */
export function syllableKey(folded: string): string {
  if (folded.length !== 2 || !openFinalI.test(folded)) return folded;
  return folded.slice(0, 1) + (yFor[folded.slice(1)] ?? folded.slice(1));
}

type Found = GazetteerMatch & { first: number; next: number };

/** The longest match at every syllable where one begins; these may still overlap. */
function findAll(text: string, span: Span | undefined, index: AliasIndex): Found[] {
  const tokens = syllables(text, span);
  const offset = span?.start ?? 0;
  const folded = foldTone(span ? text.slice(span.start, span.end) : text);
  const keys = tokens.map(({ start, end }) => syllableKey(folded.slice(start - offset, end - offset)));
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const longest = index.longestFrom(keys[first] ?? "");
    const reach = Math.min(longest, tokens.length - first);
    for (let count = reach; count > 0; count -= 1) {
      const readings = index.readings(keys.slice(first, first + count).join(" "));
      const match = readings.length > 0 && matchAt(text, tokens.slice(first, first + count), readings);
      if (!match) continue;
      found.push({ ...match, first, next: first + count });
      break;
    }
  }
  return found;
}

function matchAt(text: string, tokens: Token[], readings: AliasReading[]): GazetteerMatch | null {
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

export function startsCapital(text: string): boolean {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

/** White space, a tight hyphen or apostrophe; more only where the alias itself has it. */
function gapFits(gap: string, written: string, before: string): boolean {
  if (gap === written) return true;
  if (/^(?:[ \u00A0\t]{1,3}|[-‐‑'’])$/.test(gap)) return !/[.&]/.test(written) || gap.trim() === "";
  if (/^\.\s?$/.test(gap)) return /^\p{Lu}{1,3}$/u.test(before);
  return /^\s?[-–—&]\s?$/.test(gap) && /[-–—&]/.test(written);
}

const directions = new Set(["bắc", "nam", "đông", "tây", "trung"]);

/** Leftmost longest, but `phía Bắc Hàn Quốc` is about Hàn Quốc. */
function withoutOverlap(text: string, found: Found[]): GazetteerMatch[] {
  const kept: Found[] = [];
  for (const match of found) {
    const last = kept.at(-1);
    if (!last || match.first >= last.next) {
      kept.push(match);
      continue;
    }
    const [opening = ""] = foldTone(text.slice(last.start, last.end)).split(/\s/);
    if (match.next > last.next && directions.has(opening)) kept[kept.length - 1] = match;
  }
  return kept.map(({ first: _first, next: _next, ...match }) => match);
}
