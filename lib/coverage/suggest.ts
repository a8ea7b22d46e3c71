import "server-only";
import { recordAll } from "@/lib/audit/record-all";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import type { Comparable } from "@/lib/language/comparable";
import type { ProfileScorer } from "@/lib/language/compare-profiles";
import type { PairScore } from "@/lib/language/types";
import { storable } from "@/lib/storable";
import { type Candidate, type KeyedArticle, listCandidates, saveStoryKeys } from "./candidates";
import { currentComparer, keepProfile, profilesOf } from "./known-profiles";
import { type Likeness, standingOf } from "./standing";

export type Subject = KeyedArticle & { revisionId: string; profile: Comparable };
/** Reasons are worked out for the pair that is shown. */
type Match = Likeness & { explain: () => PairScore };
type Told = { coverageId: string; articleId: string; score: PairScore };

/**
 * Puts articles beside the ones that tell the same story, as a suggestion. What editors confirmed is never
 * reshuffled: an article joins the coverage of its best match, or the two open a new one. Pairs that an
 * editor called "not the same" are not suggested again. Returns the coverage of each article that has one now.
 */
export async function suggestCoverage(
  tx: Tx,
  actor: Actor,
  subjects: readonly Subject[],
): Promise<Map<string, string>> {
  // One at a time: two articles of one story that arrive together must not open two coverages.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('coverage', 0))`;
  await saveStoryKeys(tx, subjects);
  const refused = await refusalsOf(tx, subjects);
  const matches = await matchesOf(tx, subjects, refused);
  const matched = [...matches.values()].flat();
  const standing = await standingOf(tx, [...subjects, ...matched]);
  const told: Told[] = [];
  const chosen = new Map<string, string>();
  const scores = new Map<string, number>();
  const opened: { id: string; firstId: string }[] = [];
  for (const { articleId } of subjects) {
    const own = matches.get(articleId) ?? [];
    const best = own[0];
    if (!best?.sameStory || standing.isConfirmed(articleId)) continue;
    const place = standing.coverageOf(own, refused.get(articleId));
    if (place.strange) continue;
    const score = best.explain();
    scores.set(articleId, score.score);
    const coverageId = place.coverageId ?? newId();
    if (place.coverageId === null) {
      opened.push({ id: coverageId, firstId: best.articleId });
      told.push({ coverageId, articleId: best.articleId, score });
      standing.join({ coverageId, articleId: best.articleId });
    }
    standing.moveTo({ coverageId, articleId });
    told.push({ coverageId, articleId, score });
    chosen.set(articleId, coverageId);
  }
  await save(tx, { opened, told, chosen });
  await recordAll(
    tx,
    actor,
    [...chosen].map(([articleId, coverageId]) => ({
      type: "coverage.suggested",
      subject: { type: "coverage", id: coverageId },
      payload: { articleIds: [articleId], score: scores.get(articleId) ?? null },
    })),
  );
  return chosen;
}

/** Best first, for each article. Of two that arrive together the later one finds the earlier. */
async function matchesOf(
  tx: Tx,
  subjects: readonly Subject[],
  refused: Map<string, Set<string>>,
): Promise<Map<string, Match[]>> {
  for (const { revisionId, profile } of subjects) keepProfile(revisionId, profile);
  const place = new Map(subjects.map(({ articleId }, at) => [articleId, at]));
  const candidates = (await listCandidates(tx, subjects)).filter(
    ({ subjectId, articleId }) =>
      (place.get(articleId) ?? -1) < (place.get(subjectId) ?? 0) && !refused.get(subjectId)?.has(articleId),
  );
  const scorer = await currentComparer(tx, subjects.length);
  const profiles = await profilesOf(tx, candidates);
  const bySubject = Map.groupBy(candidates, ({ subjectId }) => subjectId);
  return new Map(
    subjects.map(({ articleId, profile }) => [
      articleId,
      bestFirst(profile, bySubject.get(articleId) ?? [], profiles, scorer),
    ]),
  );
}

function bestFirst(
  profile: Comparable,
  candidates: readonly Candidate[],
  profiles: Map<string, Comparable>,
  scorer: ProfileScorer,
): Match[] {
  const compared = candidates.flatMap(({ articleId, revisionId }): Match[] => {
    const other = profiles.get(revisionId);
    if (!other) return [];
    const score = scorer.score(profile, other);
    const sameStory = scorer.isSameStory(score);
    return [{ articleId, score, sameStory, explain: () => scorer.explain(profile, other) }];
  });
  return compared.sort((x, y) => y.score - x.score || (x.articleId < y.articleId ? -1 : 1));
}

async function refusalsOf(tx: Tx, subjects: readonly Subject[]): Promise<Map<string, Set<string>>> {
  const ids = subjects.map(({ articleId }) => articleId);
  const rows = await tx.coverageRefusal.findMany({
    where: { OR: [{ firstArticleId: { in: ids } }, { secondArticleId: { in: ids } }] },
    select: { firstArticleId: true, secondArticleId: true },
  });
  const refused = new Map<string, Set<string>>();
  const note = (one: string, other: string) => refused.set(one, (refused.get(one) ?? new Set()).add(other));
  for (const { firstArticleId, secondArticleId } of rows) {
    note(firstArticleId, secondArticleId);
    note(secondArticleId, firstArticleId);
  }
  return refused;
}

type Decided = {
  opened: { id: string; firstId: string }[];
  told: Told[];
  chosen: Map<string, string>;
};

async function save(tx: Tx, { opened, told, chosen }: Decided): Promise<void> {
  if (told.length === 0) return;
  const at = now();
  await tx.$executeRaw`
    INSERT INTO coverage (id, sample, created_at, updated_at)
    SELECT row.id, article.sample, ${at}::timestamptz, ${at}::timestamptz
    FROM json_to_recordset(${JSON.stringify(opened)}::json) AS row(id uuid, "firstId" uuid)
    JOIN article ON article.id = row."firstId"`;
  const places = [...chosen].map(([articleId, coverageId]) => ({ articleId, coverageId }));
  await tx.$executeRaw`
    DELETE FROM coverage_member member
    USING json_to_recordset(${JSON.stringify(places)}::json) AS row("articleId" uuid, "coverageId" uuid)
    WHERE member.article_id = row."articleId" AND member.state = 'suggested'
      AND member.coverage_id <> row."coverageId"`;
  // One row for each place: an article that opened a coverage may be told of again in the same batch.
  const last = new Map(told.map((one) => [`${one.coverageId} ${one.articleId}`, one]));
  const rows = [...last.values()].map(({ coverageId, articleId, score }) => ({
    id: newId(),
    coverage_id: coverageId,
    article_id: articleId,
    score: score.score,
    relation: score.relation,
    reasons: storable(score.reasons),
  }));
  await tx.$executeRaw`
    INSERT INTO coverage_member (id, coverage_id, article_id, state, score, relation, reasons, created_at)
    SELECT id, coverage_id, article_id, 'suggested', score, relation, reasons, ${at}::timestamptz
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row(
      id uuid, coverage_id uuid, article_id uuid, score float8, relation text, reasons jsonb)
    ON CONFLICT (coverage_id, article_id)
    DO UPDATE SET score = excluded.score, relation = excluded.relation, reasons = excluded.reasons`;
}
