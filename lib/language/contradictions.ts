import type { KeyFacts } from "./key-facts";
import type { Reason } from "./types";

/** Something that speaks against one story: a reason, and how far it lowers the similarity. */
export type Contradiction = { reason: Reason; factor: number };

/**
 * Two quakes are told in the same words; the magnitude, the day and the result of the match are not
 * the same. Figures that grow while a story runs (the dead) only count when they are far apart.
 */
export function contradictions(a: KeyFacts, b: KeyFacts): Contradiction[] {
  const found: Contradiction[] = [];
  const note = (code: string, left: readonly (string | number)[], right: readonly (string | number)[], factor: number) =>
    found.push({ reason: { code, detail: `${left.join(", ")} ≠ ${right.join(", ")}` }, factor });

  if (apart(a.magnitudes, b.magnitudes, (x, y) => Math.abs(x - y) > 0.35)) {
    note("differing_magnitudes", a.magnitudes, b.magnitudes, 0.4);
  }
  if (apart(a.results, b.results, (x, y) => x !== y)) note("differing_results", a.results, b.results, 0.5);
  if (apart(a.dates, b.dates, (x, y) => daysBetween(x, y) > 2)) {
    note("differing_dates", a.dates.map(dayText), b.dates.map(dayText), 0.6);
  }
  if (apart(a.ordinals, b.ordinals, differentOrdinal)) note("differing_ordinals", a.ordinals, b.ordinals, 0.7);
  if (apart(a.weapons, b.weapons, (x, y) => x !== y)) note("differing_counts", a.weapons, b.weapons, 0.7);
  if (apart(a.ages, b.ages, (x, y) => x !== y)) note("differing_ages", a.ages, b.ages, 0.8);
  for (const kind of ["dead", "injured"] as const) {
    if (apart(a[kind], b[kind], (x, y) => Math.max(x, y) > 2.5 * Math.min(x, y))) {
      note("differing_counts", a[kind], b[kind], 0.8);
    }
  }
  return found;
}

/** Both say something, and nothing that one says fits anything that the other says. */
function apart<T>(a: readonly T[], b: readonly T[], differ: (x: T, y: T) => boolean): boolean {
  return a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => differ(x, y)));
}

/** Only the same kind of ordinal can contradict: `vòng 3` and `vòng 5`, not `vòng 3` and `tập 5`. */
function differentOrdinal(a: string, b: string): boolean {
  return a !== b && a.split(" ")[0] === b.split(" ")[0];
}

/** Days of a year apart, the short way round. */
function daysBetween(a: string, b: string): number {
  const days = Math.abs(dayOfYear(a) - dayOfYear(b));
  return Math.min(days, 365 - days);
}

function dayOfYear(monthDay: string): number {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  return (Date.UTC(2001, month - 1, day) - Date.UTC(2001, 0, 1)) / 86_400_000;
}

function dayText(monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split("-").map(Number);
  return `${day}/${month}`;
}
