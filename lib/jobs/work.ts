import "server-only";
import type { PgBoss } from "pg-boss";
import * as z from "zod";
import { analyseArticle } from "@/lib/article/analyse";
import { systemActor } from "@/lib/auth/actor";
import { log } from "@/lib/log";
import { queues } from "./queue";
import { listUnread } from "./sweep";

const sweepMillis = 15_000;
const analyseJob = z.object({ articleId: z.uuid() });

/** Takes jobs until stopped. Jobs are safe to run twice: the verb itself sees what is already done. */
export async function work(boss: PgBoss): Promise<{ stop: () => Promise<void> }> {
  const actor = systemActor("worker");
  await boss.work(queues.analyse, { pollingIntervalSeconds: 0.5, batchSize: 5 }, async (jobs) => {
    for (const job of jobs) {
      const { articleId } = analyseJob.parse(job.data);
      const result = await analyseArticle(actor, { articleId });
      if (!result.ok && result.problem !== "not_found") throw new Error(`${result.problem}: ${articleId}`);
      log().info({ articleId, outcome: result.ok ? "analysed" : result.problem }, "article.analyse");
    }
  });
  const sweeping = setInterval(() => void sweep(boss), sweepMillis);
  await sweep(boss);
  return {
    stop: async () => {
      clearInterval(sweeping);
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

async function sweep(boss: PgBoss): Promise<void> {
  try {
    const unread = await listUnread();
    await boss.insert(
      queues.analyse,
      unread.map((articleId) => ({ data: { articleId }, singletonKey: articleId })),
    );
  } catch (error) {
    // The database may be away for a moment; the next round tries again.
    log().warn({ err: error instanceof Error ? error.message : String(error) }, "sweep");
  }
}
