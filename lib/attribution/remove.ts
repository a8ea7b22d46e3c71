import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { AttributionDecided } from "./add";
import type { AttributionProblem, RemoveAttributionInput } from "./schema";

export function removeAttribution(actor: Actor, { attributionId, seenVersion }: RemoveAttributionInput) {
  return inTransaction<AttributionDecided, AttributionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const attribution = await tx.attribution.findUnique({ where: { id: attributionId, removedAt: null } });
    if (!attribution) return problem("not_found");
    const { count } = await tx.attribution.updateMany({
      where: { id: attributionId, version: seenVersion, removedAt: null },
      data: { removedAt: now(), version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    const { articleId, speakerLabel } = attribution;
    const decisionId = await keepDecision(tx, actor, {
      type: "attribution.removed",
      articleId,
      shown: { speakerLabel },
      reversal: {
        kind: "removed",
        table: "attribution",
        id: attributionId,
        version: seenVersion + 1,
      },
    });
    await record(tx, actor, {
      type: "attribution.removed",
      subject: { type: "article", id: articleId },
      payload: { attributionId, speakerLabel },
    });
    return ok({ articleId, attributionId, decisionId });
  });
}
