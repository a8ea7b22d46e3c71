import "server-only";
import type { Tx } from "@/lib/db/client";

/**
 * Other blocks stand than the machine read: its suggestions are behind. Written with the change itself, so that
 * the workers find the article even when nobody gets to tell them (lib/jobs/sweep.ts).
 */
export async function askForReading(tx: Tx, articleId: string): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: { blocksVersion: { increment: 1 } } });
}
