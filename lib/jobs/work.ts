import "server-only";
import type { Job, JobResult, PgBoss } from "pg-boss";
import * as z from "zod";
import { describeError } from "@/lib/action/describe-error";
import { analyseArticle } from "@/lib/article/analyse";
import { systemActor } from "@/lib/auth/actor";
import { log } from "@/lib/log";
import { queues } from "./queue";
import { listUnread } from "./sweep";

const sweepMillis = 15_000;
const analyseJob = z.object({ articleId: z.uuid() });
/** After so many failures the sweep leaves an article alone until the worker is started again. */
const mostFailures = 6;

type Failures = Map<string, number>;

/** Takes jobs until stopped. Jobs are safe to run twice: the verb itself sees what is already done. */
export async function work(boss: PgBoss): Promise<{ stop: () => Promise<void> }> {
  const failures: Failures = new Map();
  const options = { pollingIntervalSeconds: 0.5, batchSize: 5, perJobResults: true } as const;
  await boss.work(queues.analyse, options, (jobs) => readEach(jobs, failures));
  const sweeping = setInterval(() => void sweep(boss, failures), sweepMillis);
  await sweep(boss, failures);
  return {
    stop: async () => {
      clearInterval(sweeping);
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

/** Each for itself: one text that cannot be read must not take down the ones that came beside it. */
export async function readEach(
  jobs: readonly Pick<Job<unknown>, "id" | "data">[],
  failures: Failures,
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  for (const { id, data } of jobs) {
    const { articleId } = analyseJob.parse(data);
    const problem = await read(articleId);
    if (problem === null) failures.delete(articleId);
    else failures.set(articleId, (failures.get(articleId) ?? 0) + 1);
    results.push({ id, status: problem === null ? "completed" : "failed", output: { problem } });
  }
  return results;
}

/** Null when there is nothing left to do for this article. */
async function read(articleId: string): Promise<string | null> {
  try {
    const result = await analyseArticle(systemActor("worker"), { articleId });
    log().info({ articleId, outcome: result.ok ? "analysed" : result.problem }, "article.analyse");
    return result.ok || result.problem === "not_found" ? null : result.problem;
  } catch (error) {
    log().error({ articleId, error: describeError(error) }, "article.analyse");
    return "unexpected";
  }
}

async function sweep(boss: PgBoss, failures: Failures): Promise<void> {
  const hopeless = [...failures].flatMap(([articleId, count]) => (count < mostFailures ? [] : [articleId]));
  try {
    const unread = await listUnread({ except: hopeless });
    await boss.insert(
      queues.analyse,
      unread.map((articleId) => ({ data: { articleId }, singletonKey: articleId })),
    );
  } catch (error) {
    // The database may be away for a moment; the next round tries again.
    log().warn({ err: error instanceof Error ? error.message : String(error) }, "sweep");
  }
}
