import "server-only";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Reading, ReadingJob } from "./reading";

export type ReadArticle = { job: ReadingJob; reading: Reading };

/** What editors see of a reading that was not the text: why nothing was cut. */
export const keptWhole = "kept_whole";

/** Where an editor touched a block, all of that revision stay as they are. */
export async function saveBlocks(tx: Tx, articles: readonly ReadArticle[]): Promise<void> {
  const free = articles.filter(({ job }) => job.standing === null);
  await tx.$executeRaw`
    DELETE FROM block WHERE revision_id = ANY(${free.map(({ job }) => job.revisionId)}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO block (id, revision_id, position, start, "end", kind, kept, reason, rule_id)
    SELECT id, revision_id, position, start, "end", kind, kept, reason, rule_id
    FROM json_to_recordset(${joined(free.map(({ reading }) => reading.blocks))}::json) AS row(
      id uuid, revision_id uuid, position int, start int, "end" int, kind block_kind, kept boolean, reason text,
      rule_id uuid)`;
}

/**
 * Decided suggestions stay decided; undecided ones that the new reading no longer makes are withdrawn, and come
 * back when it makes them again. Returns how many were withdrawn, by article.
 */
export async function saveSuggestions(
  tx: Tx,
  articles: readonly ReadArticle[],
): Promise<Map<string, number>> {
  const rows = joined(articles.map(({ reading }) => reading.suggestions));
  const withdrawn = await withdrawOthers(tx, articles, rows);
  await tx.$executeRaw`
    INSERT INTO suggestion (
      id, article_id, revision_id, type, start, "end", quote, prefix, suffix, fingerprint, entity_id, payload,
      confidence, reasons, created_at)
    SELECT id, article_id, revision_id, type, start, "end", quote, prefix, suffix, fingerprint, entity_id, payload,
      confidence, reasons, ${now()}::timestamptz
    FROM json_to_recordset(${rows}::json) AS row(
      id uuid, article_id uuid, revision_id uuid, type suggestion_type, start int, "end" int, quote text,
      prefix text, suffix text, fingerprint text, entity_id uuid, payload jsonb, confidence float8, reasons jsonb)
    ON CONFLICT (article_id, fingerprint) DO NOTHING`;
  return withdrawn;
}

async function withdrawOthers(
  tx: Tx,
  articles: readonly ReadArticle[],
  rows: string,
): Promise<Map<string, number>> {
  const ids = articles.map(({ job }) => job.articleId);
  const known = await tx.$queryRaw<{ id: string }[]>`
    SELECT article.id FROM unnest(${ids}::uuid[]) AS article(id)
    WHERE EXISTS (SELECT 1 FROM suggestion WHERE suggestion.article_id = article.id)`;
  // Nearly always the first reading: then there is nothing to compare with.
  if (known.length === 0) return new Map();
  const readBefore = known.map(({ id }) => id);
  const withdrawn = await tx.$queryRaw<{ id: string }[]>`
    WITH made AS (
      SELECT article_id, fingerprint FROM json_to_recordset(${rows}::json) AS row(article_id uuid, fingerprint text)
    )
    UPDATE suggestion SET status = 'withdrawn', version = version + 1
    WHERE article_id = ANY(${readBefore}::uuid[]) AND status = 'pending'
      AND NOT EXISTS (
        SELECT 1 FROM made
        WHERE made.article_id = suggestion.article_id AND made.fingerprint = suggestion.fingerprint)
    RETURNING article_id AS id`;
  await tx.$executeRaw`
    UPDATE suggestion SET status = 'pending', revision_id = made.revision_id, start = made.start, "end" = made."end",
      quote = made.quote, prefix = made.prefix, suffix = made.suffix, payload = made.payload, version = version + 1
    FROM json_to_recordset(${rows}::json) AS made(article_id uuid, revision_id uuid, fingerprint text, start int,
      "end" int, quote text, prefix text, suffix text, payload jsonb)
    WHERE suggestion.article_id = made.article_id AND suggestion.fingerprint = made.fingerprint
      AND suggestion.status = 'withdrawn'`;
  // The same words in the same surroundings are told apart by their order: with one cut, the next is the first.
  await tx.$executeRaw`
    UPDATE suggestion SET start = made.start, "end" = made."end", payload = made.payload, version = version + 1
    FROM json_to_recordset(${rows}::json) AS made(
      article_id uuid, fingerprint text, start int, "end" int, payload jsonb)
    WHERE suggestion.article_id = made.article_id AND suggestion.fingerprint = made.fingerprint
      AND suggestion.status = 'pending'
      AND (suggestion.start IS DISTINCT FROM made.start OR suggestion."end" IS DISTINCT FROM made."end")`;
  const counts = new Map<string, number>();
  for (const { id } of withdrawn) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * The article's own fields. A title that an editor wrote is never overwritten, and the byline is read once: what an
 * editor wrote there since, or took away, is theirs.
 */
export async function describeArticles(tx: Tx, articles: readonly ReadArticle[]): Promise<void> {
  const rows = articles.map(({ job, reading }) => {
    const { title, byline, language, register, keptWhole: whole } = reading;
    return { id: job.articleId, title, byline, language, register, problem: whole ? keptWhole : null };
  });
  const profiles = articles.map(({ reading }) => reading.profile);
  const at = now();
  await tx.$executeRaw`
    UPDATE article SET
      title = coalesce(article.title, made.title),
      byline = CASE
        WHEN article.analysed_at IS NULL AND NOT EXISTS (
          SELECT 1 FROM article_revision WHERE article_id = article.id AND number > 1)
        THEN coalesce(made.byline, article.byline) ELSE article.byline END,
      language = made.language,
      register = made.register,
      story_profile = made.profile,
      analysis_failures = 0,
      analysis_problem = made.problem,
      blocks_read = article.blocks_version,
      analysed_at = ${at}::timestamptz,
      updated_at = ${at}::timestamptz
    FROM ROWS FROM (
      json_to_recordset(${JSON.stringify(rows)}::json) AS (
        id uuid, title text, byline text, language text, register register, problem text),
      unnest(${profiles}::jsonb[])
    ) AS made(id, title, byline, language, register, problem, profile)
    WHERE article.id = made.id`;
}

/** Lists that are JSON already, as one. */
function joined(lists: readonly string[]): string {
  const inner = lists.map((list) => list.slice(1, -1)).filter((list) => list !== "");
  return `[${inner.join(",")}]`;
}
