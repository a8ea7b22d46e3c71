import { type ReadText, type Unit, alignUnits } from "./align-units";
import type { Gazetteer } from "./gazetteer";
import { inOrder } from "./monotone-path";
import type { AlignedPair, Alignment, AlignmentRelation, Span } from "./types";
import { matchUnits, termWeights, type UnitMatch } from "./unit-similarity";

/** From here on two sentences that stand in the same order are taken for one statement. */
const inOrderScore = 0.27;
/** Told at another place of the text: needs more. */
const crossingScore = 0.36;
/** A part of a sentence that the other text splits: this much of the shorter one stands in the longer. */
const splitShare = 0.42;
/**
 * Every sentence is held against every other: of a text longer than any article only the beginning is, and
 * the rest stands for itself. Without a bound two long imports side by side would stop the server.
 */
const mostUnits = 1_200;

/**
 * Which sentences of two texts tell the same. Only what was kept of each text counts. The order of the
 * texts is preferred but not required, and a sentence may match several that it was split into.
 */
export function alignTexts(a: string | ReadText, b: string | ReadText, gazetteer: Gazetteer): Alignment {
  const allA = alignUnits(a, gazetteer);
  const allB = alignUnits(b, gazetteer);
  const unitsA = allA.slice(0, mostUnits);
  const unitsB = allB.slice(0, mostUnits);
  const matches = matchAll(unitsA, unitsB);
  const chosen = new Pairing(matches);
  for (const [i, j] of inOrder(matches.map((row) => row.map(({ score }) => score - inOrderScore))))
    chosen.add(i, j);
  addCrossing(chosen, matches);
  addSplit(chosen, matches, unitsA, unitsB);
  return {
    pairs: chosen.pairs
      .toSorted(([i, j], [k, l]) => i - k || j - l)
      .flatMap(([i, j]) => pairOf(unitsA[i], unitsB[j], matches[i]?.[j])),
    onlyA: joined(allA.filter((_, i) => !chosen.hasA(i))),
    onlyB: joined(allB.filter((_, j) => !chosen.hasB(j))),
  };
}

type Matches = readonly (readonly UnitMatch[])[];

const noMatch: UnitMatch = { score: 0, ofA: 0, ofB: 0 };

function matchAll(unitsA: readonly Unit[], unitsB: readonly Unit[]): Matches {
  const weight = termWeights([...unitsA, ...unitsB]);
  const likely = likelyPartners(unitsB);
  return unitsA.map((a) => {
    const partners = likely(a);
    return unitsB.map((b, j) => (partners.has(j) ? matchUnits(a, b, weight) : noMatch));
  });
}

/** A term that stands in more sentences than this points to none of them. */
const pointingSentences = 12;

/** The sentences worth comparing: in a long text they are few. */
function likelyPartners(units: readonly Unit[]): (unit: Unit) => ReadonlySet<number> {
  const byTerm = new Map<string, number[]>();
  const bySpeaker = new Map<string, number[]>();
  for (const [index, { terms, quotations }] of units.entries()) {
    for (const term of terms)
      byTerm.set(term, [...(byTerm.get(term) ?? []), index].slice(0, pointingSentences + 1));
    for (const { speaker } of quotations) {
      if (speaker !== null) bySpeaker.set(speaker, [...(bySpeaker.get(speaker) ?? []), index]);
    }
  }
  return ({ terms, quotations }) => {
    const found = new Set(
      quotations.flatMap(({ speaker }) => (speaker ? (bySpeaker.get(speaker) ?? []) : [])),
    );
    for (const term of terms) {
      const places = byTerm.get(term) ?? [];
      if (places.length <= pointingSentences) for (const place of places) found.add(place);
    }
    return found;
  };
}

/** The pairs chosen so far. */
class Pairing {
  readonly pairs: [number, number][] = [];
  private readonly ofA = new Map<number, number[]>();
  private readonly ofB = new Map<number, number[]>();

  constructor(private readonly matches: Matches) {}

  add(i: number, j: number): void {
    this.pairs.push([i, j]);
    this.ofA.set(i, [...(this.ofA.get(i) ?? []), j]);
    this.ofB.set(j, [...(this.ofB.get(j) ?? []), i]);
  }

  hasA(i: number): boolean {
    return this.ofA.has(i);
  }

  hasB(j: number): boolean {
    return this.ofB.has(j);
  }

  /** Best first, then in text order. */
  open(least: number): [number, number][] {
    const found = this.matches.flatMap((row, i) =>
      row.flatMap(({ score }, j) =>
        score >= least && !this.hasA(i) && !this.hasB(j) ? [{ i, j, score }] : [],
      ),
    );
    return found.toSorted((x, y) => y.score - x.score || x.i - y.i || x.j - y.j).map(({ i, j }) => [i, j]);
  }
}

function addCrossing(chosen: Pairing, matches: Matches): void {
  for (const [i, j] of chosen.open(crossingScore)) {
    if (!chosen.hasA(i) && !chosen.hasB(j) && matches[i]?.[j]) chosen.add(i, j);
  }
}

/** A lone sentence joins a pair when most of it stands in the other side's sentence. */
function addSplit(chosen: Pairing, matches: Matches, unitsA: readonly Unit[], unitsB: readonly Unit[]): void {
  for (const { index: i } of unitsA.filter((_, at) => !chosen.hasA(at))) {
    const j = bestAt(matches[i]?.map(({ ofA }) => ofA) ?? []);
    if (j !== null && (matches[i]?.[j]?.ofA ?? 0) >= splitShare) chosen.add(i, j);
  }
  for (const { index: j } of unitsB.filter((_, at) => !chosen.hasB(at))) {
    const i = bestAt(matches.map((row) => row[j]?.ofB ?? 0));
    if (i !== null && (matches[i]?.[j]?.ofB ?? 0) >= splitShare) chosen.add(i, j);
  }
}

function bestAt(values: readonly number[]): number | null {
  let best: number | null = null;
  for (const [at, value] of values.entries()) if (best === null || value > (values[best] ?? 0)) best = at;
  return best;
}

function pairOf(a: Unit | undefined, b: Unit | undefined, match: UnitMatch | undefined): AlignedPair[] {
  if (!a || !b || !match) return [];
  const relation = relationOf(a, b, match);
  return [{ a: spanOf(a), b: spanOf(b), score: Math.round(match.score * 1000) / 1000, relation }];
}

function relationOf(a: Unit, b: Unit, { ofA, ofB }: UnitMatch): AlignmentRelation {
  if (a.words.join(" ") === b.words.join(" ") || Math.min(ofA, ofB) >= 0.85) return "same";
  const longer = Math.max(a.words.length, b.words.length);
  const shorter = Math.min(a.words.length, b.words.length);
  return longer > 1.8 * shorter && Math.max(ofA, ofB) > 1.6 * Math.min(ofA, ofB) ? "partial" : "paraphrase";
}

/** Neighbouring lone sentences of one block are one passage. A headline is about all of the text. */
function joined(units: readonly Unit[]): Span[] {
  const spans: (Span & { index: number; block: number })[] = [];
  for (const unit of units) {
    if (unit.kind === "title") continue;
    const last = spans.at(-1);
    if (last && last.block === unit.block && last.index === unit.index - 1) {
      last.end = unit.end;
      last.index = unit.index;
    } else spans.push({ ...spanOf(unit), index: unit.index, block: unit.block });
  }
  return spans.map(spanOf);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
