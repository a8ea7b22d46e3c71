import { readableTerm } from "./readable-term";
import { hasWord } from "./term-table";
import type { Comparable } from "./comparable";
import type { Reason } from "./types";

/** Something that speaks against one story: a reason, and how far it lowers the similarity. */
export type Contradiction = { reason: Reason; factor: number };

type Check = (a: Comparable, b: Comparable, atOnce: boolean) => Contradiction[];

/** Facts of one kind that both state, none of which fit. */
function whenAllDiffer<T extends string | number>(
  code: string,
  factor: number,
  factsOf: (profile: Comparable) => readonly T[],
  differ: (x: T, y: T) => boolean,
): Check {
  return (a, b) => {
    const [left, right] = [factsOf(a), factsOf(b)];
    const stated = left.length > 0 && right.length > 0;
    if (!stated || !left.every((x) => right.every((y) => differ(x, y)))) return [];
    return [{ reason: { code, detail: `${shown(left)} ≠ ${shown(right)}` }, factor }];
  };
}

/** Says nothing about articles that came out within a day and a half of each other. */
function unlessAtOnce(check: Check): Check {
  return (a, b, atOnce) => (atOnce ? [] : check(a, b, atOnce));
}

/** A day or two is the difference between an event and its news; weeks are another event. */
const otherDays: Check = ({ facts: { dates: left } }, { facts: { dates: right } }) => {
  const nearest = Math.min(...left.flatMap((x) => right.map((y) => daysBetween(x, y))));
  if (!Number.isFinite(nearest) || nearest <= 2) return [];
  const reason = { code: "differing_dates", detail: `${shown(left)} ≠ ${shown(right)}` };
  return [{ reason, factor: nearest > 10 ? 0.3 : 0.5 }];
};

const otherThan = (x: string | number, y: string | number) => x !== y;

/**
 * Two quakes are told in the same words; the magnitude, the day, the result of the match are not the
 * same. Articles of one day that name other days tell of the past, and teams do not meet twice in one,
 * so days and results only count when the articles may be further apart. The dead become more while a
 * story runs: they count when the numbers are far from each other.
 */
const checks: readonly Check[] = [
  whenAllDiffer(
    "differing_magnitudes",
    0.4,
    ({ facts }) => facts.magnitudes,
    (x, y) => Math.abs(x - y) > 0.35,
  ),
  unlessAtOnce(whenAllDiffer("differing_results", 0.4, ({ facts }) => facts.results, otherThan)),
  unlessAtOnce(otherDays),
  whenAllDiffer("differing_ordinals", 0.6, ({ facts }) => facts.ordinals, differentOrdinal),
  whenAllDiffer("differing_counts", 0.6, ({ facts }) => facts.weapons, otherThan),
  whenAllDiffer("differing_ages", 0.8, ({ facts }) => facts.ages, otherThan),
  whenAllDiffer("differing_sentences", 0.6, ({ facts }) => facts.sentences, otherThan),
  whenAllDiffer("differing_codes", 0.3, ({ facts }) => facts.codes, otherThan),
  whenAllDiffer("differing_counts", 0.7, ({ facts }) => facts.dead, farApart),
  whenAllDiffer("differing_counts", 0.8, ({ facts }) => facts.injured, farApart),
  strangers,
];

const sameNews = 36;

/** `hours` between the two publications; null when unknown. */
export function contradictions(a: Comparable, b: Comparable, hours: number | null): Contradiction[] {
  const atOnce = hours !== null && hours <= sameNews;
  return checks.flatMap((check) => check(a, b, atOnce));
}

/** From so many names on it tells something that the other article has none of them. */
const manyNames = 5;

/** Both tell of people and places, and none of them stands in the other article. */
function strangers(a: Comparable, b: Comparable): Contradiction[] {
  if (areStrange(a.facts.headline, b) && areStrange(b.facts.headline, a)) {
    return [{ reason: { code: "no_shared_names" }, factor: 0.3 }];
  }
  const named = Math.min(a.facts.names.length, b.facts.names.length) >= manyNames;
  if (!named || !areStrange(a.facts.names, b) || !areStrange(b.facts.names, a)) return [];
  return [{ reason: { code: "no_shared_names" }, factor: 0.5 }];
}

/** In any case: what one text writes as a name may open a sentence in the other. */
function areStrange(names: readonly string[], { table }: Comparable): boolean {
  return names.length > 0 && !names.some((name) => hasWord(table, name));
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
  return values.map((value) => readableTerm(dayText(String(value)))).join(", ");
}

/** `09-04` as people write it, `4/9`; anything else as it is. */
export function dayText(value: string): string {
  const match = /^(\d\d)-(\d\d)$/.exec(value);
  return match ? `${Number(match[2])}/${Number(match[1])}` : value;
}
