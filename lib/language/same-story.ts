import { findBlocks } from "./blocks";
import { compareProfiles, type CoverageGrouping, groupProfiles } from "./compare-profiles";
import { findEntities } from "./entities";
import type { Gazetteer } from "./gazetteer";
import { compareText, profileTerms, type StoryProfile, storyProfile } from "./story-profile";
import { collectionStatistics } from "./term-weights";
import type { PairScore, StoryInput } from "./types";

/** Compares two texts as they are. */
export function scorePair(a: StoryInput, b: StoryInput, gazetteer: Gazetteer): PairScore {
  const profiles = [a, b].map((article) => profileOf(article, gazetteer));
  const [first, second] = profiles;
  if (!first || !second) throw new Error("two articles make two profiles");
  return compareProfiles(first, second, collectionStatistics(profiles.map(profileTerms)));
}

/** Sorts articles into stories. The result does not depend on the order of the input. */
export function groupCoverage(articles: readonly StoryInput[], gazetteer: Gazetteer): CoverageGrouping {
  const unique = [...new Map(articles.map((article) => [article.id, article])).values()];
  const ordered = unique.toSorted((a, b) => compareText(a.id, b.id));
  return groupProfiles(
    ordered.map((article) => ({ id: article.id, profile: profileOf(article, gazetteer) })),
  );
}

function profileOf(article: StoryInput, gazetteer: Gazetteer): StoryProfile {
  const blocks = findBlocks(article.text);
  return storyProfile(
    article,
    { blocks, entities: findEntities(article.text, blocks, gazetteer) },
    gazetteer,
  );
}
