import { candidatePairs } from "./candidates";
import { averageLink, type Link } from "./clustering";
import { contradictions } from "./contradictions";
import { estimatedOverlap, isCopy } from "./copies";
import { sharedEvidence } from "./story-evidence";
import { profileTerms, type StoryProfile } from "./story-profile";
import { similarity, type StoryVector, storyVector, Vocabulary } from "./story-vector";
import { backgroundStatistics, collectionStatistics, type TermStatistics } from "./term-weights";
import type { PairRelation, PairScore, Reason } from "./types";

/** The similarity at which a pair is as likely one story as not, and how sharply belief changes there. */
const evenSimilarity = 0.13;
const steepness = 4;
/** Below this nothing can make one story of two articles; from the other on one may be a reprint. */
const hopeless = 0.04;
const reprintSimilarity = 0.4;
/** From this score on a pair is taken for one story, and a group keeps together. */
const sameStoryScore = 0.5;

/** Two groups must be this much as alike as each is inside; see `Linkage`. */
const cohesion = 0.75;

/** Enough for an article that has one story near it and no other; see `Linkage`. */
const loneThreshold = 0.35;

/** Hours after which two articles are half as likely to tell one story. */
const halfLife = 72;
/** Without a date, neither near nor far in time. */
const timeUnknown = 0.9;

/** Pairs inside the groups, as ids. */
export type CoveragePair = PairScore & { a: string; b: string };
export type CoverageGrouping = { groups: string[][]; pairs: CoveragePair[] };

/** Compares two stored profiles. `statistics` of the archive make the judgement sharper. */
export function compareProfiles(
  a: StoryProfile,
  b: StoryProfile,
  statistics: TermStatistics = backgroundStatistics,
): PairScore {
  return profileComparer(statistics)(a, b);
}

/** For many comparisons: each profile is weighed once. */
export function profileComparer(
  statistics: TermStatistics = backgroundStatistics,
): (a: StoryProfile, b: StoryProfile) => PairScore {
  const vocabulary = new Vocabulary();
  const vectors = new WeakMap<StoryProfile, StoryVector>();
  const vectorOf = (profile: StoryProfile) => {
    const vector = vectors.get(profile) ?? storyVector(profile, statistics, vocabulary);
    vectors.set(profile, vector);
    return vector;
  };
  return (a, b) => explained(a, b, judge(a, b, similarity(vectorOf(a), vectorOf(b))), statistics);
}

/** The same for stored profiles, which must come in a fixed order. */
export function groupProfiles(stories: readonly { id: string; profile: StoryProfile }[]): CoverageGrouping {
  const profiles = stories.map(({ profile }) => profile);
  const statistics = collectionStatistics(profiles.map(profileTerms));
  const vocabulary = new Vocabulary();
  const vectors = profiles.map((profile) => storyVector(profile, statistics, vocabulary));
  const links = linksBetween(profiles, vectors);
  const groups = averageLink(profiles.length, links, { threshold: sameStoryScore, cohesion, loneThreshold });
  const idAt = (index: number) => stories[index]?.id ?? "";
  return {
    groups: groups.map((members) => members.map(idAt)),
    pairs: insideGroups(groups, links).flatMap(({ a, b, score }) => {
      const [first, second] = [profiles[a], profiles[b]];
      return first && second
        ? [{ a: idAt(a), b: idAt(b), ...explained(first, second, score, statistics) }]
        : [];
    }),
  };
}

function linksBetween(profiles: readonly StoryProfile[], vectors: readonly StoryVector[]): Link[] {
  const links: Link[] = [];
  for (const [a, b] of candidatePairs(vectors)) {
    const [first, second, left, right] = [profiles[a], profiles[b], vectors[a], vectors[b]];
    if (!first || !second || !left || !right) continue;
    const score = judge(first, second, similarity(left, right));
    if (score >= 0.01) links.push({ a, b, score });
  }
  return links;
}

/** From similarity to belief: 0.5 at the even point, lowered by distance in time and contradiction. */
function judge(a: StoryProfile, b: StoryProfile, alike: number): number {
  if (alike < hopeless) return 0;
  let weighed = alike * timeFactor(a, b);
  for (const { factor } of contradictions(a, b, hoursApart(a, b))) weighed *= factor;
  const belief = 1 / (1 + (evenSimilarity / weighed) ** steepness);
  if (alike < reprintSimilarity) return belief;
  // The same text is the same story, whatever its dates say.
  const { jaccard } = estimatedOverlap(a, b);
  return jaccard >= 0.8 ? Math.max(belief, jaccard) : belief;
}

function timeFactor(a: StoryProfile, b: StoryProfile): number {
  const hours = hoursApart(a, b);
  return hours === null ? timeUnknown : 1 / (1 + hours / halfLife);
}

function hoursApart(a: StoryProfile, b: StoryProfile): number | null {
  if (a.publishedAt === null || b.publishedAt === null) return null;
  return Math.abs(a.publishedAt - b.publishedAt) / 3_600_000;
}

function explained(a: StoryProfile, b: StoryProfile, score: number, statistics: TermStatistics): PairScore {
  return {
    score,
    relation: score < sameStoryScore ? "different" : relationOf(a, b),
    reasons: [...sharedEvidence(a, b, statistics), ...doubts(a, b)],
  };
}

function relationOf(a: StoryProfile, b: StoryProfile): PairRelation {
  return isCopy(estimatedOverlap(a, b), Math.min(a.shingles, b.shingles)) ? "copy" : "same_story";
}

/** Why not surer. */
function doubts(a: StoryProfile, b: StoryProfile): Reason[] {
  const found = contradictions(a, b, hoursApart(a, b)).map(({ reason }) => reason);
  const hours = hoursApart(a, b);
  if (hours === null) found.push({ code: "time_unknown" });
  else if (hours > halfLife) found.push({ code: "far_apart_in_time", detail: `${Math.round(hours / 24)}` });
  return found;
}

function insideGroups(groups: readonly number[][], links: readonly Link[]): Link[] {
  const groupOf = new Map(
    groups.flatMap((members, group) => members.map((member) => [member, group] as const)),
  );
  return links.filter(({ a, b }) => groupOf.get(a) === groupOf.get(b));
}
