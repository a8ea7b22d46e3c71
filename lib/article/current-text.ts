import "server-only";
import type { Tx } from "@/lib/db/client";

/**
 * Whether positions in this text are positions in the article as it stands. Held until the transaction ends: a changed
 * text that arrives meanwhile waits, and then takes along what was decided here.
 */
export async function isCurrentText(tx: Tx, revisionId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ current: boolean }[]>`
    SELECT current_revision_id = ${revisionId}::uuid AS current FROM article
    WHERE id = (SELECT article_id FROM article_revision WHERE id = ${revisionId}::uuid) FOR KEY SHARE`;
  return rows[0]?.current ?? false;
}
