import "server-only";
import type { Tx } from "@/lib/db/client";

/** Older articles are not compared: a story that goes on for longer is a follow-up. */
const windowDays = 10;
/** Of one key, the latest so many articles of the window are looked at. A key with more is common. */
const mostPerKey = 16;
/** One rare key is enough to be compared; of common ones it takes so many. */
const fewestCommon = 3;
const mostCandidates = 8;

export type KeyedArticle = { articleId: string; toldAt: Date; storyKeys: number[] };
export type Candidate = { subjectId: string; articleId: string; revisionId: string };

/** Keeps the keys under which the articles are found, in place of those of an earlier reading. */
export async function saveStoryKeys(tx: Tx, articles: readonly KeyedArticle[]): Promise<void> {
  const ids = articles.map(({ articleId }) => articleId);
  await tx.$executeRaw`DELETE FROM article_story_key WHERE article_id = ANY(${ids}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO article_story_key (article_id, key, told_at)
    SELECT article_id, key, told_at
    FROM json_to_recordset(${keyRows(articles)}::json) AS row(article_id uuid, told_at timestamptz, keys bigint[]),
      unnest(keys) AS key`;
}

/**
 * For each article the ones that share telling keys with it, most telling first. What it costs is bounded for
 * each article, whatever is stored: so many keys, so many rows for each.
 */
export async function listCandidates(tx: Tx, articles: readonly KeyedArticle[]): Promise<Candidate[]> {
  if (articles.length === 0) return [];
  return tx.$queryRaw<Candidate[]>`
    WITH wanted AS (
      SELECT article_id, key, told_at
      FROM json_to_recordset(${keyRows(articles)}::json) AS row(article_id uuid, told_at timestamptz, keys bigint[]),
        unnest(keys) AS key
    ), hit AS (
      SELECT wanted.article_id AS subject_id, near.article_id,
        count(*) OVER (PARTITION BY wanted.article_id, wanted.key) AS spread
      FROM wanted CROSS JOIN LATERAL (
        SELECT stored.article_id FROM article_story_key stored
        WHERE stored.key = wanted.key
          AND stored.told_at BETWEEN wanted.told_at - make_interval(days => ${windowDays}::int)
            AND wanted.told_at + make_interval(days => ${windowDays}::int)
        ORDER BY stored.told_at DESC, stored.article_id DESC
        LIMIT ${mostPerKey + 1}::int
      ) near
    ), ranked AS (
      SELECT subject_id, article_id,
        row_number() OVER (
          PARTITION BY subject_id ORDER BY sum(1 / (1 + ln(1 + spread))) DESC, article_id
        ) AS place
      FROM hit WHERE article_id <> subject_id
      GROUP BY subject_id, article_id
      HAVING min(spread) <= ${mostPerKey}::int OR count(*) >= ${fewestCommon}::int
    )
    SELECT ranked.subject_id AS "subjectId", ranked.article_id AS "articleId",
      article.current_revision_id AS "revisionId"
    FROM ranked JOIN article ON article.id = ranked.article_id
    WHERE ranked.place <= ${mostCandidates}::int AND article.state <> 'rejected'
      AND article.analysed_at IS NOT NULL AND article.current_revision_id IS NOT NULL
    ORDER BY ranked.subject_id, ranked.place`;
}

function keyRows(articles: readonly KeyedArticle[]): string {
  return JSON.stringify(
    articles.map(({ articleId, toldAt, storyKeys }) => ({
      article_id: articleId,
      told_at: toldAt,
      keys: storyKeys,
    })),
  );
}
