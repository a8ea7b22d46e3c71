import type { Quotation, Unit } from "./align-units";
import { quotationOverlap } from "./quotation-keys";
import { backgroundStatistics, rarity } from "./term-weights";

/** How much two sentences say the same. */
export type UnitMatch = {
  /** 0 to 1. */
  score: number;
  /** How much of the one, by weight, stands in the other. */
  ofA: number;
  ofB: number;
};

/** The weight of each term in two texts: rare in the language, and not in every sentence of these two. */
export type TermWeight = (term: string) => number;

export function termWeights(units: readonly Unit[]): TermWeight {
  const counts = new Map<string, number>();
  for (const { terms } of units) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const widest = Math.log(units.length + 2);
  const weights = new Map<string, number>();
  for (const [term, count] of counts) {
    const local = Math.log((units.length + 2) / (count + 0.5)) / widest;
    weights.set(term, rarity(term, backgroundStatistics) * Math.max(0.1, local));
  }
  return (term) => weights.get(term) ?? 0;
}

const speakerBonus = 0.22;
const quotationShare = 0.5;

export function matchUnits(a: Unit, b: Unit, weight: TermWeight): UnitMatch {
  const left = total(a.terms, weight);
  const right = total(b.terms, weight);
  const shared = total(
    [...a.terms].filter((term) => b.terms.has(term)),
    weight,
  );
  if (left === 0 || right === 0) return { score: 0, ofA: 0, ofB: 0 };
  const ofA = shared / left;
  const ofB = shared / right;
  // Between the two shares, nearer to the lower one: a fragment of a long sentence is not its match.
  const alike = 0.7 * Math.sqrt(ofA * ofB) + 0.3 * Math.max(ofA, ofB);
  const facts = agreement(a.numbers, b.numbers) * 0.04 + agreement(a.names, b.names) * 0.04;
  return { score: Math.max(0, Math.min(1, alike + facts + quoted(a, b))), ofA, ofB };
}

/** Two translations of one quotation may share few words: one speaker and direct speech on both sides. */
function quoted(a: Unit, b: Unit): number {
  let best = 0;
  for (const left of a.quotations) {
    for (const right of b.quotations) best = Math.max(best, quotationMatch(left, right));
  }
  return best;
}

function quotationMatch(a: Quotation, b: Quotation): number {
  const words = quotationOverlap([...a.words], [...b.words]) * quotationShare;
  const speaker = a.speaker !== null && a.speaker === b.speaker ? speakerBonus : 0;
  return Math.min(0.5, words * 0.5 + speaker);
}

/** 1: the same ones, -1: both have some and share none. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let shared = 0;
  for (const item of a) if (b.has(item)) shared += 1;
  return shared === 0 ? -1 : shared / Math.min(a.size, b.size);
}

function total(terms: Iterable<string>, weight: TermWeight): number {
  let sum = 0;
  for (const term of terms) sum += weight(term);
  return sum;
}
