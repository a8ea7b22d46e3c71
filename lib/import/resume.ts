import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { notifyProgress } from "./advance";
import type { ImportProblem } from "./schema";

/** Lets a paused import go on, or one that failed be tried once more, from where it was left. */
export function resumeImport(actor: Actor, { importId }: { importId: string }) {
  return inTransaction<null, ImportProblem>(async (tx) => {
    if (!may(actor, "article.import")) return problem("forbidden");
    const resumed = await tx.import.updateMany({
      where: { id: importId, state: { in: ["paused", "failed"] } },
      data: { state: "waiting", attempts: 0, problem: null, finishedAt: null, leaseUntil: null },
    });
    if (resumed.count === 0) {
      const standing = await tx.import.findUnique({ where: { id: importId }, select: { id: true } });
      return problem(standing ? "not_allowed_from_here" : "not_found");
    }
    await record(tx, actor, {
      type: "import.resumed",
      subject: { type: "import", id: importId },
      payload: {},
    });
    await notifyProgress(tx, importId);
    return ok();
  });
}
