import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { notifyProgress } from "./advance";
import type { ImportProblem } from "./schema";

/**
 * Has a finished import's refused items read once more, from the bytes that were kept or from their address. What becomes of each then
 * takes the place of its refusal, and the counts move along.
 */
export function retryRejected(actor: Actor, { importId }: { importId: string }) {
  return inTransaction<{ items: number }, ImportProblem>(
    async (tx) => {
      if (!may(actor, "article.import")) return problem("forbidden");
      // Held until the end: two who ask at once must not count the same items twice.
      const [standing] = await tx.$queryRaw<{ state: string; trial: boolean }[]>`
        SELECT state::text, trial FROM import WHERE id = ${importId}::uuid FOR UPDATE`;
      if (!standing) return problem("not_found");
      if (standing.state !== "finished" || standing.trial) return problem("not_allowed_from_here");
      const { count } = await tx.importItem.updateMany({
        where: {
          importId,
          outcome: "rejected",
          OR: [{ originalId: { not: null } }, { file: { url: { not: null } } }],
        },
        data: { outcome: "pending" },
      });
      if (count === 0) return problem("nothing_to_retry");
      await tx.import.update({
        where: { id: importId },
        data: {
          state: "waiting",
          attempts: 0,
          finishedAt: null,
          leaseUntil: null,
          rejectedCount: { decrement: count },
        },
      });
      await record(tx, actor, {
        type: "import.retried",
        subject: { type: "import", id: importId },
        payload: { items: count },
      });
      await notifyProgress(tx, importId);
      return ok({ items: count });
    },
    { timeoutMillis: 60_000 },
  );
}
