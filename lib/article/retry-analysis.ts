import "server-only";
import { ok, problem } from "@/lib/action/result";
import { recordAll } from "@/lib/audit/record-all";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { mostFailures } from "./note-unreadable";
import type { RetryAnalysisProblem } from "./schema";

type Standing = {
  id: string;
  importId: string | null;
  failures: number;
  problem: string | null;
  read: boolean;
};

/**
 * Lets the machine try articles again that it could not read. Those that are not waiting for that stay as they are;
 * what comes back are the others.
 */
export async function retryAnalysis(actor: Actor, { articleIds }: { articleIds: readonly string[] }) {
  return inTransaction<{ articleIds: string[] }, RetryAnalysisProblem>(async (tx) => {
    if (!may(actor, "article.analyse")) return problem("forbidden");
    const waiting = await tx.$queryRaw<Standing[]>`
      SELECT id, import_id AS "importId", analysis_failures AS failures, analysis_problem AS problem,
        analysed_at IS NOT NULL AS read
      FROM article WHERE id = ANY(${articleIds}::uuid[]) AND analysis_failures > 0
      ORDER BY id FOR NO KEY UPDATE`;
    if (waiting.length === 0) return problem("nothing_to_change");
    const ids = waiting.map(({ id }) => id);
    await tx.article.updateMany({
      where: { id: { in: ids } },
      data: { analysisFailures: 0, analysisProblem: null, updatedAt: now() },
    });
    await recordAll(
      tx,
      actor,
      waiting.map(({ id, problem: code }) => ({
        type: "article.analysis_retried",
        subject: { type: "article", id },
        payload: { problem: code },
      })),
    );
    await tellImports(tx, waiting);
    return ok({ articleIds: ids });
  });
}

/** An import counts its articles that were given up. */
async function tellImports(tx: Tx, waiting: readonly Standing[]): Promise<void> {
  const counted = waiting.flatMap(({ importId, failures, read }) =>
    importId !== null && failures >= mostFailures && !read ? [importId] : [],
  );
  // In one order, so that two who ask at once do not wait for each other.
  for (const importId of [...new Set(counted)].toSorted()) {
    const count = counted.filter((id) => id === importId).length;
    await tx.$executeRaw`
      UPDATE import SET unreadable_count = unreadable_count - ${count}::int WHERE id = ${importId}::uuid`;
    await tx.$executeRaw`SELECT pg_notify('collate_import', ${importId})`;
  }
}
