import "server-only";
import type { Tx } from "@/lib/db/client";
import type { Comparable } from "@/lib/language/comparable";
import { type ProfileScorer, profileScorer } from "@/lib/language/compare-profiles";
import { countedTerms } from "@/lib/language/term-table";
import { collectionStatistics } from "@/lib/language/term-weights";
import { storedProfile } from "./stored-profile";

/** About 40 kB each while they are in use. */
const mostKept = 2_000;
/** Of so many recent articles it is counted which words are common these days and so say little. */
const sampleSize = 400;
/** How far back in the order of arrival the sample may reach, read or not. */
const sampleReach = 1_000;
/** Counted again after so many more articles; after a quarter more while there are few. */
const mostBetweenSamples = 1_000;

type Place = { articleId: string; revisionId: string };

/** Most recently used last: a Map keeps its order. A revision never changes, so neither does its profile. */
const kept = new Map<string, Comparable>();

export function keepProfile(revisionId: string, profile: Comparable): void {
  kept.delete(revisionId);
  kept.set(revisionId, profile);
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) return;
    kept.delete(oldest);
  }
}

/** By revision. Only those that this process does not know are asked for. */
export async function profilesOf(tx: Tx, places: readonly Place[]): Promise<Map<string, Comparable>> {
  const found = new Map<string, Comparable>();
  const missing = new Map<string, string>();
  for (const { articleId, revisionId } of places) {
    const profile = kept.get(revisionId);
    if (profile) {
      found.set(revisionId, profile);
      keepProfile(revisionId, profile);
    } else missing.set(articleId, revisionId);
  }
  if (missing.size === 0) return found;
  const rows = await tx.$queryRaw<{ id: string; profile: string | null }[]>`
    SELECT id, story_profile::text AS profile FROM article WHERE id = ANY(${[...missing.keys()]}::uuid[])`;
  for (const { id, profile: stored } of rows) {
    const profile = stored === null ? null : storedProfile(JSON.parse(stored));
    const revisionId = missing.get(id);
    if (!profile || revisionId === undefined) continue;
    found.set(revisionId, profile);
    keepProfile(revisionId, profile);
  }
  return found;
}

let comparer: { scorer: ProfileScorer; size: number; since: number } | null = null;

/** Compares by what is common in the newest articles of the archive. `more`: how many are compared next. */
export async function currentComparer(tx: Tx, more: number): Promise<ProfileScorer> {
  if (comparer && comparer.since < betweenSamples(comparer.size)) {
    comparer.since += more;
    return comparer.scorer;
  }
  const recent = await tx.$queryRaw<Place[]>`
    SELECT id AS "articleId", current_revision_id AS "revisionId"
    FROM (
      SELECT id, current_revision_id, analysed_at FROM article
      ORDER BY created_at DESC, id DESC LIMIT ${sampleReach}::int
    ) latest
    WHERE analysed_at IS NOT NULL AND current_revision_id IS NOT NULL LIMIT ${sampleSize}::int`;
  const profiles = await profilesOf(tx, recent);
  const statistics = collectionStatistics([...profiles.values()].map(({ table }) => countedTerms(table)));
  comparer = { scorer: profileScorer(statistics), size: profiles.size, since: more };
  return comparer.scorer;
}

function betweenSamples(size: number): number {
  return size < sampleSize ? size / 4 : mostBetweenSamples;
}
