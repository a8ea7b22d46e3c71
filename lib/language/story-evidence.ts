import { dayText } from "./contradictions";
import { quotationOverlap } from "./quotation-keys";
import { readableTerm } from "./readable-term";
import type { ProfileEntity, StoryProfile } from "./story-profile";
import { rarity, type TermStatistics } from "./term-weights";
import type { EntityKind, Reason } from "./types";

const most = 5;
const sharedCodes: Record<EntityKind, string> = {
  person: "shared_people",
  organisation: "shared_organisations",
  place: "shared_places",
};

/** What two articles have in common, the telling parts of it, for people to check. */
export function sharedEvidence(a: StoryProfile, b: StoryProfile, statistics: TermStatistics): Reason[] {
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

function sharedNames(a: StoryProfile, b: StoryProfile, kind: EntityKind): string[] {
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

function sharedQuotations(a: StoryProfile, b: StoryProfile): string[] {
  return a.quotations
    .filter((quotation) => b.quotations.some((other) => quotationOverlap(quotation, other) >= 0.5))
    .map(
      (quotation) => `“${readableTerm(quotation.slice(0, 8).join(" "))}${quotation.length > 8 ? " …" : ""}”`,
    );
}

function sharedNumbers(a: StoryProfile, b: StoryProfile): string[] {
  const others = new Set(b.facts.numbers);
  return a.facts.numbers.filter((number) => others.has(number)).map(readableTerm);
}

/** Pairs of syllables that are rare elsewhere. Names and numbers are shown by themselves. */
function sharedTerms(a: StoryProfile, b: StoryProfile, statistics: TermStatistics): string[] {
  const strength = (term: string) =>
    Math.min(a.body.get(term) ?? 0, b.body.get(term) ?? 0) *
    rarity(term, statistics) ** 1.5 *
    (a.title.has(term) || b.title.has(term) ? 2 : 1);
  return [...a.body.keys()]
    .filter((term) => term.includes(" ") && b.body.has(term) && isWords(term, a))
    .map((term) => ({ term, weight: strength(term) }))
    .toSorted((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1))
    .slice(0, most)
    .map(({ term }) => readableTerm(term));
}

function isWords(term: string, profile: StoryProfile): boolean {
  return !/\d/.test(term) && !term.split(" ").some((syllable) => profile.names.has(`^${syllable}`));
}
