import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { notifyProgress } from "./advance";
import type { ImportProblem } from "./schema";

/** Stops the work where it is. What is in stays in; the worker notices with its next chunk and stores no more. */
export function pauseImport(actor: Actor, { importId }: { importId: string }) {
  return inTransaction<null, ImportProblem>(async (tx) => {
    if (!may(actor, "article.import")) return problem("forbidden");
    const paused = await tx.import.updateMany({
      where: { id: importId, state: { in: ["waiting", "running"] } },
      data: { state: "paused", fence: { increment: 1 }, leaseUntil: null },
    });
    if (paused.count === 0) {
      const standing = await tx.import.findUnique({ where: { id: importId }, select: { id: true } });
      return problem(standing ? "not_allowed_from_here" : "not_found");
    }
    await record(tx, actor, {
      type: "import.paused",
      subject: { type: "import", id: importId },
      payload: {},
    });
    await notifyProgress(tx, importId);
    return ok();
  });
}
