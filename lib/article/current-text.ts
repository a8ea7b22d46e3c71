import "server-only";
import { problem, type Refused } from "@/lib/action/result";
import type { Tx } from "@/lib/db/client";

type CurrentText = { ok: true; articleId: string; text: string };

/**
 * The text that an editor marks, if it is still the article's: else positions in it would be positions in no text that
 * stands. Held until the transaction ends: a changed text that arrives meanwhile waits, and then takes along what was
 * decided here.
 */
export async function findCurrentText(
  tx: Tx,
  revisionId: string,
): Promise<CurrentText | Refused<"not_found" | "changed_since_seen">> {
  const revision = await tx.articleRevision.findUnique({
    where: { id: revisionId },
    select: { articleId: true, text: true },
  });
  if (!revision) return problem("not_found");
  const [article] = await tx.$queryRaw<{ current: boolean }[]>`
    SELECT current_revision_id = ${revisionId}::uuid AS current FROM article
    WHERE id = ${revision.articleId}::uuid FOR KEY SHARE`;
  return article?.current ? { ok: true, ...revision } : problem("changed_since_seen");
}
