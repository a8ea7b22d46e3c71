import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { notifyProgress } from "./advance";
import type { ImportProblem } from "./schema";
import { removeSpooled } from "./spool";

/** Ends an import for good. Articles that are in stay in; what was not read yet is let go. */
export async function cancelImport(actor: Actor, { importId }: { importId: string }) {
  const canceled = await inTransaction<null, ImportProblem>(async (tx) => {
    if (!may(actor, "article.import")) return problem("forbidden");
    const ended = await tx.import.updateMany({
      where: { id: importId, state: { in: ["waiting", "running", "paused"] } },
      data: { state: "canceled", fence: { increment: 1 }, leaseUntil: null, finishedAt: now() },
    });
    if (ended.count === 0) {
      const standing = await tx.import.findUnique({ where: { id: importId }, select: { id: true } });
      return problem(standing ? "not_allowed_from_here" : "not_found");
    }
    await record(tx, actor, {
      type: "import.canceled",
      subject: { type: "import", id: importId },
      payload: {},
    });
    await notifyProgress(tx, importId);
    return ok();
  });
  if (canceled.ok) await removeSpooled(importId);
  return canceled;
}
