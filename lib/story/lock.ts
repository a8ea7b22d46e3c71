import "server-only";
import type { Tx } from "@/lib/db/client";

/**
 * Whoever writes, submits, publishes or retracts waits here for the others: what was checked is still true
 * when it is written. Without it a draft saved beside a submission could be frozen unread.
 */
export async function lockStory(tx: Tx, storyId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM story WHERE id = ${storyId}::uuid FOR UPDATE`;
}
