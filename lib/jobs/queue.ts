import "server-only";
import { PgBoss } from "pg-boss";
import { describeError } from "@/lib/action/describe-error";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { tellSeldom } from "./tell-seldom";

/** Work that is done behind the screen. Each name is one queue. */
export const queues = {
  analyse: "article.analyse",
  /** Archives and folders, and what somebody waits for at the screen: each kind has workers of its own. */
  take: "import.take",
  takeSmall: "import.take_small",
} as const;

const analyseQueue = {
  // One waiting job per article, however often it is asked for.
  policy: "short",
  retryLimit: 3,
  retryDelay: 2,
  retryBackoff: true,
  // A worker that dies gives its job back within a minute: it stops telling that it is alive.
  expireInSeconds: 300,
  heartbeatSeconds: 30,
} as const;

const takeQueue = {
  policy: "short",
  // The import itself counts how often it was tried (lib/import/take-apart.ts) and the sweep asks again.
  retryLimit: 0,
  // Far longer than one turn (lib/jobs/take.ts), so that no living worker ever loses its job.
  expireInSeconds: 1800,
  heartbeatSeconds: 30,
  deleteAfterSeconds: 3600,
} as const;

type Role = "sender" | "worker";

/** The worker keeps the queue in order; a sender only puts jobs in. */
async function open(role: Role): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: "pgboss",
    createSchema: false,
    max: role === "worker" ? 3 : 1,
    connectionTimeoutMillis: 10_000,
    application_name: `collate-${role}`,
    supervise: role === "worker",
    schedule: false,
  });
  const tell = tellSeldom((err, timesBefore) => log().error({ err, timesBefore }, "queue"));
  boss.on("error", (error) => tell(error.message));
  try {
    await boss.start();
    await boss.createQueue(queues.analyse, analyseQueue);
    await boss.createQueue(queues.take, takeQueue);
    await boss.createQueue(queues.takeSmall, takeQueue);
    return boss;
  } catch (error) {
    // What had been started goes on asking the database for ever.
    await boss.stop({ graceful: false });
    throw error;
  }
}

export function openWorkerQueue(): Promise<PgBoss> {
  return open("worker");
}

const holder = globalThis as typeof globalThis & { collateSender?: Promise<PgBoss> };

function sender(): Promise<PgBoss> {
  holder.collateSender ??= open("sender").catch((error: unknown) => {
    // The next import tries again; a failed opening must not stand for ever.
    delete holder.collateSender;
    throw error;
  });
  return holder.collateSender;
}

export async function closeSender(): Promise<void> {
  const boss = await holder.collateSender;
  delete holder.collateSender;
  await boss?.stop({ graceful: true });
}

type Urgency = { urgent: boolean };

/**
 * Asks the workers to read articles; urgent ones before what comes from archives. Losing this call loses nothing:
 * the worker looks for unread articles by itself (sweep.ts); it only makes reading start at once.
 */
export async function requestAnalysis(
  articleIds: readonly string[],
  { urgent }: Urgency = { urgent: true },
): Promise<void> {
  if (articleIds.length === 0) return;
  const jobs = articleIds.map((articleId) => ({
    data: { articleId },
    singletonKey: articleId,
    priority: urgent ? 1 : 0,
  }));
  await ask(queues.analyse, jobs);
}

/** The same for one that was read before. */
export function hurryAnalysis(articleId: string): Promise<void> {
  return requestAnalysis([articleId]);
}

/** Asks the workers to take an import apart. Losing this call loses nothing either. */
export async function requestTaking(importId: string, { urgent }: Urgency): Promise<void> {
  await ask(urgent ? queues.takeSmall : queues.take, [{ data: { importId }, singletonKey: importId }]);
}

/**
 * Whoever changed something is not told that it failed because the queue is away for a moment: it stands, and the
 * sweep finds what is to do.
 */
async function ask(queue: string, jobs: Parameters<PgBoss["insert"]>[1]): Promise<void> {
  try {
    const boss = await sender();
    await boss.insert(queue, jobs);
  } catch (error) {
    log().warn({ queue, jobs: jobs.length, error: describeError(error) }, "left to the sweep");
  }
}
