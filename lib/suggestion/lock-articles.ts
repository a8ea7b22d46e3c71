import "server-only";
import type { Tx } from "@/lib/db/client";

/** Acts on many places wait for each other, article by article in one order, instead of each for a part of the other. */
export async function lockArticles(tx: Tx, articleIds: readonly string[]): Promise<void> {
  const ids = [...new Set(articleIds)];
  await tx.$executeRaw`
    SELECT 1 FROM article WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
}
