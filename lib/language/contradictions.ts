import type { KeyFacts } from "./key-facts";
import type { Reason } from "./types";

/** Something that speaks against one story: a reason, and how far it lowers the similarity. */
export type Contradiction = { reason: Reason; factor: number };

type FactKind = Exclude<keyof KeyFacts, "numbers">;
type Rule<Kind extends FactKind> = {
  code: string;
  differ: (x: KeyFacts[Kind][number], y: KeyFacts[Kind][number]) => boolean;
  factor: number;
  /** Says nothing about articles that came out within a day and a half of each other. */
  onlyApartInTime?: true;
};

/**
 * Two quakes are told in the same words; the magnitude, the day, the result of the match are not the
 * same. Articles of one day that name other days tell of the past, and teams do not meet twice in one,
 * so days and results only count when the articles may be further apart. The dead become more while a
 * story runs: they count when the numbers are far from each other.
 */
const rules: { [Kind in FactKind]: Rule<Kind> } = {
  magnitudes: { code: "differing_magnitudes", differ: (x, y) => Math.abs(x - y) > 0.35, factor: 0.4 },
  results: { code: "differing_results", differ: (x, y) => x !== y, factor: 0.4, onlyApartInTime: true },
  dates: { code: "differing_dates", differ: (x, y) => daysBetween(x, y) > 2, factor: 0.5, onlyApartInTime: true },
  ordinals: { code: "differing_ordinals", differ: differentOrdinal, factor: 0.6 },
  weapons: { code: "differing_counts", differ: (x, y) => x !== y, factor: 0.6 },
  ages: { code: "differing_ages", differ: (x, y) => x !== y, factor: 0.8 },
  dead: { code: "differing_counts", differ: farApart, factor: 0.7 },
  injured: { code: "differing_counts", differ: farApart, factor: 0.8 },
};

const sameNews = 36;

/** `hours` between the two publications; null when unknown. */
export function contradictions(a: KeyFacts, b: KeyFacts, hours: number | null): Contradiction[] {
  const atOnce = hours !== null && hours <= sameNews;
  const check = <Kind extends FactKind>(kind: Kind): Contradiction[] => {
    const { code, differ, factor, onlyApartInTime }: Rule<Kind> = rules[kind];
    const [left, right]: KeyFacts[Kind][number][][] = [a[kind], b[kind]];
    if (!left || !right || (atOnce && onlyApartInTime) || !allDiffer(left, right, differ)) return [];
    return [{ reason: { code, detail: `${shown(left)} ≠ ${shown(right)}` }, factor }];
  };
  return factKinds.flatMap((kind) => check(kind));
}

const factKinds: readonly FactKind[] = [
  "magnitudes",
  "results",
  "dates",
  "ordinals",
  "weapons",
  "ages",
  "dead",
  "injured",
];

/** Both say something, and nothing that one says fits anything that the other says. */
function allDiffer<T>(left: readonly T[], right: readonly T[], differ: (x: T, y: T) => boolean): boolean {
  return left.length > 0 && right.length > 0 && left.every((x) => right.every((y) => differ(x, y)));
}

function farApart(x: number, y: number): boolean {
  return Math.max(x, y) > 2.5 * Math.min(x, y);
}

/** Only the same kind of ordinal can contradict: `vòng 3` and `vòng 5`, not `vòng 3` and `tập 5`. */
function differentOrdinal(x: string, y: string): boolean {
  return x !== y && x.split(" ")[0] === y.split(" ")[0];
}

/** Days of a year apart, the short way round. */
function daysBetween(x: string, y: string): number {
  const days = Math.abs(dayOfYear(x) - dayOfYear(y));
  return Math.min(days, 365 - days);
}

function dayOfYear(monthDay: string): number {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  return (Date.UTC(2001, month - 1, day) - Date.UTC(2001, 0, 1)) / 86_400_000;
}

function shown(values: readonly (string | number)[]): string {
  return values.map((value) => dayText(String(value))).join(", ");
}

/** `09-04` as people write it, `4/9`; anything else as it is. */
export function dayText(value: string): string {
  const match = /^(\d\d)-(\d\d)$/.exec(value);
  return match ? `${Number(match[2])}/${Number(match[1])}` : value;
}
