import "server-only";
import { ok, problem } from "@/lib/action/result";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import type { UndoAllInput, UndoProblem } from "@/lib/decision/schema";
import { takeBack } from "./take-back";
import { nothingUndone, type Undone } from "./undo";

/**
 * Takes back these decisions of one's own, the last one first. Where a single one cannot be taken back none is, and the
 * refusal names it.
 */
export function undoAll(actor: Actor, { decisionIds }: UndoAllInput) {
  const run = async (tx: Parameters<typeof takeBack>[0]) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const named = await tx.decision.findMany({
      where: { id: { in: decisionIds } },
      select: { id: true, actorId: true, batchId: true },
    });
    if (named.length < new Set(decisionIds).size) return problem("not_found");
    if (named.some(({ actorId }) => actorId !== actor.id)) return problem("forbidden");
    const batchIds = named.flatMap(({ batchId }) => batchId ?? []);
    const decisions = await tx.decision.findMany({
      where: { OR: [{ id: { in: decisionIds } }, { batchId: { in: batchIds } }] },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    });
    const undone: Undone = { ...nothingUndone, articleIds: [] };
    for (const decision of decisions) {
      const taken = await takeBack(tx, actor, decision);
      if (!taken.ok) return taken;
      const { articleId, coverageId } = decision;
      if (articleId && !undone.articleIds.includes(articleId)) undone.articleIds.push(articleId);
      undone.coverageId ??= coverageId;
      undone.blockChanged ||= taken.value.blockChanged;
      undone.entityIds = [...undone.entityIds, ...taken.value.entityIds];
      undone.left += taken.value.left;
    }
    return ok(undone);
  };
  return inTransaction<Undone, UndoProblem>(run, { timeoutMillis: 30_000 });
}
