import "server-only";
import type { Tx } from "@/lib/db/client";

/** Whoever has the article on the screen learns of it when this transaction is committed. */
export async function tellOfDecision(tx: Tx, articleId: string | null): Promise<void> {
  if (articleId !== null) await tx.$executeRaw`SELECT pg_notify('collate_article', ${articleId})`;
}
