import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import type { Job, JobResult, PgBoss } from "pg-boss";
import * as z from "zod";
import { describeError } from "@/lib/action/describe-error";
import { analyseArticles, type AnalysedArticles } from "@/lib/article/analyse-articles";
import type { TextReader } from "@/lib/article/reading";
import { openReadingPool } from "@/lib/article/reading-pool/open-reading-pool";
import { systemActor } from "@/lib/auth/actor";
import { keepMissingKeys } from "@/lib/coverage/keep-missing-keys";
import { sweepSpool } from "@/lib/import/spool";
import { closeIdleThreads } from "@/lib/document/apart/reading-pool";
import { log } from "@/lib/log";
import { tendFeeds } from "./feeds";
import { queues } from "./queue";
import { listAbandonedImports, listUnread } from "./sweep";
import { takeOne } from "./take";
import { inShort, tellSeldom } from "./tell-seldom";

const sweepMillis = 5_000;
const spoolSweepMillis = 10 * 60_000;
const keepKeysMillis = 1_000;
const analyseJob = z.object({ articleId: z.uuid() });
/** So many articles share one transaction; the threads always have some of them to read. */
const batchSize = 100;
const smallAtOnce = 4;

/** Takes jobs until stopped. Jobs are safe to run twice: the verb itself sees what is already done. */
export async function work(boss: PgBoss): Promise<{ stop: () => Promise<void> }> {
  const pool = openReadingPool();
  const leaving = new AbortController();
  const { signal } = leaving;
  const options = {
    pollingIntervalSeconds: 0.5,
    batchSize,
    // While one batch is being stored, the threads read the next.
    localConcurrency: 2,
    perJobResults: true,
  } as const;
  await boss.work(queues.analyse, options, (jobs) => readEach(jobs, pool));
  const taking = { pollingIntervalSeconds: 0.5, batchSize: 1 } as const;
  await boss.work(queues.take, taking, (jobs) => takeEach(jobs, { urgent: false, signal }));
  // One for each look at the queue would be two a second, however small they are.
  const takingSmall = { ...taking, batchSize: smallAtOnce } as const;
  await boss.work(queues.takeSmall, takingSmall, (jobs) => takeEach(jobs, { urgent: true, signal }));
  const sweeping = setInterval(() => void sweep(boss), sweepMillis);
  const sweepingSpool = setInterval(() => void tidySpool(), spoolSweepMillis);
  await sweep(boss);
  const keeping = keepKeys(signal);
  const feeds = tendFeeds();
  return {
    stop: async () => {
      clearInterval(sweeping);
      clearInterval(sweepingSpool);
      leaving.abort();
      await keeping;
      await feeds.stop();
      await boss.stop({ graceful: true, timeout: 20_000 });
      await pool.close();
      await closeIdleThreads();
    },
  };
}

/** Each for itself: one text that cannot be read must not take down the ones that came beside it. */
export async function readEach(
  jobs: readonly Pick<Job<unknown>, "id" | "data">[],
  reader: TextReader,
): Promise<JobResult[]> {
  const wanted = jobs.map(({ id, data }) => ({ id, articleId: analyseJob.parse(data).articleId }));
  const problems = await read(
    wanted.map(({ articleId }) => articleId),
    reader,
  );
  return wanted.map(({ id, articleId }) => {
    const problem = problems.get(articleId) ?? null;
    return { id, status: problem === null ? "completed" : "failed", output: { problem } };
  });
}

/** What is left to do: nothing for an article without a problem. */
async function read(articleIds: string[], reader: TextReader): Promise<Map<string, string>> {
  try {
    const result = await analyseArticles(systemActor("worker"), { articleIds }, reader);
    if (!result.ok) return new Map(articleIds.map((articleId) => [articleId, result.problem]));
    log().info({ outcomes: Object.fromEntries(countOutcomes(result.value)) }, "article.analyse");
    return new Map(
      result.value.outcomes.flatMap(({ articleId, outcome, problem }) =>
        outcome === "unreadable" || outcome === "changed" ? [[articleId, problem ?? outcome] as const] : [],
      ),
    );
  } catch (error) {
    log().error({ articleIds, error: describeError(error) }, "article.analyse");
    return new Map(articleIds.map((articleId) => [articleId, "unexpected"]));
  }
}

function countOutcomes({ outcomes }: AnalysedArticles): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { outcome } of outcomes) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return counts;
}

const sweepFailed = tellSeldom((err, timesBefore) => log().warn({ err, timesBefore }, "sweep"));

async function sweep(boss: PgBoss): Promise<void> {
  try {
    for (const { importId, urgent } of await listAbandonedImports()) {
      const queue = urgent ? queues.takeSmall : queues.take;
      await boss.insert(queue, [{ data: { importId }, singletonKey: importId }]);
    }
    const unread = await listUnread();
    await boss.insert(
      queues.analyse,
      unread.map((articleId) => ({ data: { articleId }, singletonKey: articleId })),
    );
  } catch (error) {
    // The database may be away for a moment; the next round tries again.
    sweepFailed(inShort(error));
  }
}

async function takeEach(
  jobs: readonly Pick<Job<unknown>, "data">[],
  turn: { urgent: boolean; signal: AbortSignal },
): Promise<void> {
  // Side by side: a slow link holds up nobody's paste.
  await Promise.all(jobs.map((job) => takeOne(job, turn)));
}

/** Little by little, beside the day's work, until every article has its keys. */
async function keepKeys(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const kept = await keepMissingKeys(systemActor("worker"));
      if (!kept.ok || kept.value.complete) return;
    } catch (error) {
      log().warn({ error: describeError(error) }, "coverage.keys");
    }
    await sleep(keepKeysMillis, undefined, { signal }).catch(() => undefined);
  }
}

async function tidySpool(): Promise<void> {
  try {
    await sweepSpool();
  } catch (error) {
    log().warn({ err: error instanceof Error ? error.message : String(error) }, "spool");
  }
}
