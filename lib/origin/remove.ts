import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { OriginProblem, RemoveOriginInput } from "./schema";
import type { OriginDecided } from "./set";

export function removeOrigin(actor: Actor, { originId, seenVersion }: RemoveOriginInput) {
  return inTransaction<OriginDecided, OriginProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const origin = await tx.origin.findUnique({ where: { id: originId, removedAt: null } });
    if (!origin) return problem("not_found");
    const { count } = await tx.origin.updateMany({
      where: { id: originId, version: seenVersion, removedAt: null },
      data: { removedAt: now(), version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    const { articleId, kind, name } = origin;
    const decisionId = await keepDecision(tx, actor, {
      type: "origin.removed",
      articleId,
      shown: { kind, name },
      reversal: { kind: "removed", table: "origin", id: originId, version: seenVersion + 1 },
    });
    await record(tx, actor, {
      type: "origin.removed",
      subject: { type: "article", id: articleId },
      payload: { originId, kind, name },
    });
    return ok({ articleId, originId, decisionId });
  });
}
