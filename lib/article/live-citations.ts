import "server-only";
import type { Tx } from "@/lib/db/client";

/** How often published stories rest on this article. While they do, it stays reviewed. */
export function countLiveCitations(tx: Tx, articleId: string): Promise<number> {
  return tx.storyRevisionCitation.count({
    where: { citation: { articleId }, revision: { liveOf: { publicationState: "published" } } },
  });
}
