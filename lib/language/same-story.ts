import { findBlocks } from "./blocks";
import { type Comparable, comparable } from "./comparable";
import { compareProfiles, type CoverageGrouping, groupProfiles } from "./compare-profiles";
import { findEntities } from "./entities";
import type { Gazetteer } from "./gazetteer";
import { packedProfile } from "./pack-profile";
import { compareText } from "./story-profile";
import { countedTerms } from "./term-table";
import { collectionStatistics } from "./term-weights";
import type { PairScore, StoryInput } from "./types";

/** Compares two texts as they are. */
export function scorePair(a: StoryInput, b: StoryInput, gazetteer: Gazetteer): PairScore {
  const [first, second] = [comparableOf(a, gazetteer), comparableOf(b, gazetteer)];
  return compareProfiles(
    first,
    second,
    collectionStatistics([countedTerms(first.table), countedTerms(second.table)]),
  );
}

/** Sorts articles into stories. The result does not depend on the order of the input. */
export function groupCoverage(articles: readonly StoryInput[], gazetteer: Gazetteer): CoverageGrouping {
  const unique = [...new Map(articles.map((article) => [article.id, article])).values()];
  const ordered = unique.toSorted((a, b) => compareText(a.id, b.id));
  return groupProfiles(
    ordered.map((article) => ({ id: article.id, article: comparableOf(article, gazetteer) })),
  );
}

function comparableOf(article: StoryInput, gazetteer: Gazetteer): Comparable {
  const blocks = findBlocks(article.text);
  const entities = findEntities(article.text, blocks, gazetteer);
  return comparable(packedProfile(article, { blocks, entities }, gazetteer));
}
