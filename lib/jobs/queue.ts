import "server-only";
import { PgBoss } from "pg-boss";
import { env } from "@/lib/env";
import { log } from "@/lib/log";

/** Work that is done behind the screen. Each name is one queue. */
export const queues = { analyse: "article.analyse" } as const;

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

type Role = "sender" | "worker";

/** The worker keeps the queue in order; a sender only puts jobs in. */
async function open(role: Role): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: env().DATABASE_URL,
    schema: "pgboss",
    createSchema: false,
    max: role === "worker" ? 3 : 1,
    connectionTimeoutMillis: 3_000,
    application_name: `collate-${role}`,
    supervise: role === "worker",
    schedule: false,
  });
  boss.on("error", (error) => log().error({ err: error.message }, "queue"));
  await boss.start();
  await boss.createQueue(queues.analyse, analyseQueue);
  return boss;
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

/**
 * Asks the workers to read articles. Losing this call loses nothing: the worker looks for unread articles by
 * itself (sweep.ts); it only makes reading start at once.
 */
export async function requestAnalysis(articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const boss = await sender();
  await boss.insert(
    queues.analyse,
    articleIds.map((articleId) => ({ data: { articleId }, singletonKey: articleId })),
  );
}
