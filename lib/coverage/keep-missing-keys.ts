import "server-only";
import { ok, problem } from "@/lib/action/result";
import { recordAll } from "@/lib/audit/record-all";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { storyKeys } from "@/lib/language/story-keys";
import { type KeyedArticle, saveStoryKeys } from "./candidates";
import { storedProfile } from "./stored-profile";

const atOnce = 100;
/** How far the articles have been gone through; `null` when all have. */
const placeKey = "coverage.keys_kept_until";
const beginning = "00000000-0000-0000-0000-000000000000";

/**
 * Keeps the keys of articles that were read before there were keys, a portion in one transaction. Tells whether all
 * have theirs now.
 */
export async function keepMissingKeys(actor: Actor) {
  return inTransaction<{ complete: boolean }, "forbidden">(async (tx) => {
    if (!may(actor, "article.analyse")) return problem("forbidden");
    const after = await placeOf(tx);
    if (after === null) return ok({ complete: true });
    const portion = await nextArticles(tx, after);
    const keyless = portion.flatMap(keyedAnew);
    await saveStoryKeys(tx, keyless);
    await recordAll(
      tx,
      actor,
      keyless.map(({ articleId }) => ({
        type: "article.keys_kept",
        subject: { type: "article", id: articleId },
        payload: {},
      })),
    );
    const last = portion.length < atOnce ? null : (portion.at(-1)?.articleId ?? null);
    await tx.$executeRaw`
      UPDATE setting SET value = ${JSON.stringify(last)}::jsonb, updated_at = ${now()}::timestamptz
      WHERE key = ${placeKey}`;
    return ok({ complete: last === null });
  });
}

function keyedAnew({ articleId, toldAt, keyed, profile }: Row): KeyedArticle[] {
  const article = keyed || profile === null ? null : storedProfile(JSON.parse(profile));
  return article ? [{ articleId, toldAt, storyKeys: storyKeys(article) }] : [];
}

/** Held until the transaction ends: two workers that start together go one after the other. */
async function placeOf(tx: Tx): Promise<string | null> {
  await tx.$executeRaw`
    INSERT INTO setting (key, value, updated_at)
    VALUES (${placeKey}, ${JSON.stringify(beginning)}::jsonb, ${now()}::timestamptz) ON CONFLICT (key) DO NOTHING`;
  const [row] = await tx.$queryRaw<{ place: string | null }[]>`
    SELECT value #>> '{}' AS place FROM setting WHERE key = ${placeKey} FOR UPDATE`;
  return row?.place ?? null;
}

type Row = { articleId: string; toldAt: Date; keyed: boolean; profile: string | null };

/** In order of id, which is that of arrival: whatever arrives from now on brings its keys with it. */
function nextArticles(tx: Tx, after: string): Promise<Row[]> {
  return tx.$queryRaw<Row[]>`
    SELECT id AS "articleId", coalesce(published_at, created_at) AS "toldAt", story_profile::text AS profile,
      EXISTS (SELECT 1 FROM article_story_key WHERE article_id = article.id) AS keyed
    FROM article WHERE id > ${after}::uuid ORDER BY id LIMIT ${atOnce}::int`;
}
