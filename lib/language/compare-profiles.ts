import { candidatePairs } from "./candidates";
import { averageLink, type Link } from "./clustering";
import type { Comparable } from "./comparable";
import { contradictions } from "./contradictions";
import { estimatedOverlap, isCopy, type Overlap } from "./copies";
import type { NumberTable } from "./number-table";
import { sharedEvidence } from "./story-evidence";
import { placesOf, similarity, type StoryVector, storyVector } from "./story-vector";
import { countedTerms } from "./term-table";
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

/** Compares two articles. `statistics` of the archive make the judgement sharper. */
export function compareProfiles(
  a: Comparable,
  b: Comparable,
  statistics: TermStatistics = backgroundStatistics,
): PairScore {
  return profileScorer(statistics).explain(a, b);
}

export type ProfileScorer = {
  /** 0 to 1. Quickest when the same `a` comes with many. */
  score(a: Comparable, b: Comparable): number;
  isSameStory(score: number): boolean;
  /** The same score with its reasons, which cost as much as the score: for the pairs that are shown. */
  explain(a: Comparable, b: Comparable): PairScore;
};

/** Weighs each of the articles once, however often it is compared. */
export function profileScorer(statistics: TermStatistics): ProfileScorer {
  const vectors = new WeakMap<Comparable, StoryVector>();
  const vectorOf = (article: Comparable) => {
    const vector = vectors.get(article) ?? storyVector(article.table, statistics);
    vectors.set(article, vector);
    return vector;
  };
  let last: { article: Comparable; places: NumberTable } | null = null;
  const score = (a: Comparable, b: Comparable) => {
    if (last?.article !== a) last = { article: a, places: placesOf(vectorOf(a)) };
    return judge(a, b, similarity(vectorOf(a), last.places, vectorOf(b)));
  };
  return {
    score,
    isSameStory: (value) => value >= sameStoryScore,
    explain: (a, b) => explained(a, b, score(a, b), statistics),
  };
}

/** Sorts articles into stories. They must come in a fixed order. */
export function groupProfiles(stories: readonly { id: string; article: Comparable }[]): CoverageGrouping {
  const articles = stories.map(({ article }) => article);
  const statistics = collectionStatistics(articles.map(({ table }) => countedTerms(table)));
  const links = linksBetween(articles, statistics);
  const groups = averageLink(articles.length, links, { threshold: sameStoryScore, cohesion, loneThreshold });
  const idAt = (index: number) => stories[index]?.id ?? "";
  return {
    groups: groups.map((members) => members.map(idAt)),
    pairs: insideGroups(groups, links).flatMap(({ a, b, score }) => {
      const [first, second] = [articles[a], articles[b]];
      return first && second
        ? [{ a: idAt(a), b: idAt(b), ...explained(first, second, score, statistics) }]
        : [];
    }),
  };
}

function linksBetween(articles: readonly Comparable[], statistics: TermStatistics): Link[] {
  const vectors = articles.map(({ table }) => storyVector(table, statistics));
  const links: Link[] = [];
  for (const [a, others] of Map.groupBy(candidatePairs(vectors), ([first]) => first)) {
    const [article, vector] = [articles[a], vectors[a]];
    if (!article || !vector) continue;
    const places = placesOf(vector);
    for (const [, b] of others) {
      const [other, right] = [articles[b], vectors[b]];
      if (!other || !right) continue;
      const score = judge(article, other, similarity(vector, places, right));
      if (score >= 0.01) links.push({ a, b, score });
    }
  }
  return links;
}

/** From similarity to belief: 0.5 at the even point, lowered by distance in time and contradiction. */
function judge(a: Comparable, b: Comparable, alike: number): number {
  if (alike < hopeless) return 0;
  let weighed = alike * timeFactor(a, b);
  for (const { factor } of contradictions(a, b, hoursApart(a, b))) weighed *= factor;
  const belief = 1 / (1 + (evenSimilarity / weighed) ** steepness);
  if (alike < reprintSimilarity) return belief;
  // The same text is the same story, whatever its dates say.
  const { jaccard } = overlapOf(a, b);
  return jaccard >= 0.8 ? Math.max(belief, jaccard) : belief;
}

function overlapOf(a: Comparable, b: Comparable): Overlap {
  return estimatedOverlap(
    { signature: a.signature(), shingles: a.shingles },
    { signature: b.signature(), shingles: b.shingles },
  );
}

function timeFactor(a: Comparable, b: Comparable): number {
  const hours = hoursApart(a, b);
  return hours === null ? timeUnknown : 1 / (1 + hours / halfLife);
}

function hoursApart(a: Comparable, b: Comparable): number | null {
  if (a.publishedAt === null || b.publishedAt === null) return null;
  return Math.abs(a.publishedAt - b.publishedAt) / 3_600_000;
}

function explained(a: Comparable, b: Comparable, score: number, statistics: TermStatistics): PairScore {
  return {
    score,
    relation: score < sameStoryScore ? "different" : relationOf(a, b),
    reasons: [...sharedEvidence(a, b, statistics), ...doubts(a, b)],
  };
}

function relationOf(a: Comparable, b: Comparable): PairRelation {
  return isCopy(overlapOf(a, b), Math.min(a.shingles, b.shingles)) ? "copy" : "same_story";
}

/** Why not surer. */
function doubts(a: Comparable, b: Comparable): Reason[] {
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
