import { dayText } from "./contradictions";
import { quotationOverlap } from "./quotation-keys";
import { readableTerm } from "./readable-term";
import type { Comparable } from "./comparable";
import type { ProfileEntity } from "./story-profile";
import { placesOf } from "./story-vector";
import { wordId } from "./term-ids";
import { countIn, countInText, rarityIn } from "./term-table";
import type { TermStatistics } from "./term-weights";
import type { EntityKind, Reason } from "./types";

const most = 5;
const sharedCodes: Record<EntityKind, string> = {
  person: "shared_people",
  organisation: "shared_organisations",
  place: "shared_places",
};

/** What two articles have in common, the telling parts of it, for people to check. */
export function sharedEvidence(a: Comparable, b: Comparable, statistics: TermStatistics): Reason[] {
  const reasons: Reason[] = [];
  const note = (code: string, details: readonly string[]) => {
    if (details.length > 0) reasons.push({ code, detail: details.slice(0, most).join(", ") });
  };
  for (const kind of ["person", "organisation", "place"] as const)
    note(sharedCodes[kind], sharedNames(a, b, kind));
  note("shared_quotations", sharedQuotations(a, b));
  note("shared_dates", a.facts.days.filter((day) => b.facts.days.includes(day)).map(dayText));
  note("shared_numbers", sharedNumbers(a, b));
  note("shared_terms", sharedTerms(a, b, statistics));
  if (a.publishedAt !== null && b.publishedAt !== null) {
    const hours = Math.round(Math.abs(a.publishedAt - b.publishedAt) / 3_600_000);
    if (hours <= 24) reasons.push({ code: "close_in_time", detail: String(hours) });
  }
  return reasons;
}

function sharedNames(a: Comparable, b: Comparable, kind: EntityKind): string[] {
  const others = new Map(b.entities.map((entity) => [entity.key, entity]));
  return a.entities
    .filter((entity) => entity.kind === kind && others.has(entity.key))
    .toSorted((x, y) => mentions(y, others) - mentions(x, others))
    .map((entity) => entity.name);
}

/** The fewer mentions of the two texts: a name that only one of them dwells on ranks low. */
function mentions(entity: ProfileEntity, others: Map<string, ProfileEntity>): number {
  return Math.min(entity.count, others.get(entity.key)?.count ?? 0);
}

function sharedQuotations(a: Comparable, b: Comparable): string[] {
  return a.quotations
    .filter((quotation) => b.quotations.some((other) => quotationOverlap(quotation, other) >= 0.5))
    .map(
      (quotation) => `“${readableTerm(quotation.slice(0, 8).join(" "))}${quotation.length > 8 ? " …" : ""}”`,
    );
}

function sharedNumbers(a: Comparable, b: Comparable): string[] {
  const others = new Set(b.facts.numbers);
  return a.facts.numbers.filter((number) => others.has(number)).map(readableTerm);
}

/** Pairs of syllables that are rare elsewhere. Names and numbers are shown by themselves. */
function sharedTerms(a: Comparable, b: Comparable, statistics: TermStatistics): string[] {
  const placesInA = placesOf(a.table);
  const terms = b.terms();
  const { table } = terms;
  const isName = (syllable: string) => placesInA.get(wordId(`^${syllable}`)) > 0;
  const shared: { term: string; weight: number }[] = [];
  for (const [place, id] of table.ids.entries()) {
    const inA = placesInA.get(id) - 1;
    const count =
      inA < 0 ? 0 : Math.min(countInText(a.table, inA, "body"), countInText(table, place, "body"));
    const term = count > 0 ? terms.textOf(place) : "";
    if (!term.includes(" ") || /\d/.test(term) || term.split(" ").some(isName)) continue;
    const inHeadline = countIn(a.table, inA, "title") > 0 || countIn(table, place, "title") > 0;
    const weight = count * rarityIn(table, place, statistics) ** 1.5 * (inHeadline ? 2 : 1);
    shared.push({ term, weight });
  }
  return shared
    .toSorted((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1))
    .slice(0, most)
    .map(({ term }) => readableTerm(term));
}
