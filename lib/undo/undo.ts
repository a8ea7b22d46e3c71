import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { reverse } from "./reverse";
import { reversal, type UndoInput, type UndoProblem } from "@/lib/decision/schema";

export type Undone = { articleId: string | null; coverageId: string | null };

/**
 * Takes one decision back, exactly: what stood before stands again. Refused when somebody has since built on
 * it, rather than overwriting their work. Undoing is itself in the history.
 */
export function undoDecision(actor: Actor, { decisionId }: UndoInput) {
  return inTransaction<Undone, UndoProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const decision = await tx.decision.findUnique({ where: { id: decisionId } });
    if (!decision) return problem("not_found");
    const { count } = await tx.decision.updateMany({
      where: { id: decisionId, undoneAt: null },
      data: { undoneAt: now(), undoneById: actor.id },
    });
    if (count === 0) return problem("already_undone");
    if (!(await reverse(tx, reversal.parse(decision.reversal)))) return problem("changed_since");

    const { articleId, coverageId, type } = decision;
    if (coverageId) {
      await record(tx, actor, {
        type: "coverage.decision_undone",
        subject: { type: "coverage", id: coverageId },
        payload: { decisionId, decisionType: type },
      });
    } else if (articleId) {
      await record(tx, actor, {
        type: "decision.undone",
        subject: { type: "article", id: articleId },
        payload: { decisionId, decisionType: type },
      });
    }
    return ok({ articleId, coverageId });
  });
}
