import "server-only";
import { ok, problem } from "@/lib/action/result";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import type { UndoInput, UndoProblem } from "@/lib/decision/schema";
import { takeBack } from "./take-back";

export type Undone = {
  articleIds: string[];
  coverageId: string | null;
  blockChanged: boolean;
  /** Entities that are not as they were. */
  entityIds: string[];
  /** Of what a merge or split had moved: how much stays there, because somebody decided on it since. */
  left: number;
};

export const nothingUndone: Undone = {
  articleIds: [],
  coverageId: null,
  blockChanged: false,
  entityIds: [],
  left: 0,
};

/**
 * Takes one decision back, exactly: what stood before stands again. What was decided for several articles at once is
 * taken back in all of them. Refused when somebody has since built on it, rather than overwriting their work. Undoing
 * is itself in the history.
 */
export function undoDecision(actor: Actor, { decisionId }: UndoInput) {
  const run = async (tx: Parameters<typeof takeBack>[0]) => {
    if (!isPerson(actor)) return problem("forbidden");
    const decision = await tx.decision.findUnique({ where: { id: decisionId } });
    if (!decision) return problem(may(actor, "article.review") ? "not_found" : "forbidden");
    const { batchId } = decision;
    const together = batchId
      ? await tx.decision.findMany({ where: { batchId }, orderBy: { id: "desc" } })
      : [decision];
    const undone: Undone = { ...nothingUndone, articleIds: [] };
    for (const one of together) {
      const taken = await takeBack(tx, actor, one);
      if (!taken.ok) return taken;
      if (one.articleId) undone.articleIds.push(one.articleId);
      undone.coverageId ??= one.coverageId;
      undone.blockChanged ||= taken.value.blockChanged;
      undone.entityIds = [...undone.entityIds, ...taken.value.entityIds];
      undone.left += taken.value.left;
    }
    return ok(undone);
  };
  // A merge may have moved very many rows.
  return inTransaction<Undone, UndoProblem>(run, { timeoutMillis: 60_000 });
}
