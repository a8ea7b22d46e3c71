import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { MentionDecided } from "./add";
import type { MentionProblem, RemoveMentionInput } from "./schema";

export function removeMention(actor: Actor, { mentionId, seenVersion }: RemoveMentionInput) {
  return inTransaction<MentionDecided, MentionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const mention = await tx.mention.findUnique({ where: { id: mentionId, removedAt: null } });
    if (!mention) return problem("not_found");
    const { count } = await tx.mention.updateMany({
      where: { id: mentionId, version: seenVersion, removedAt: null },
      data: { removedAt: now(), version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    const { articleId, entityId, quote } = mention;
    const decisionId = await keepDecision(tx, actor, {
      type: "mention.removed",
      articleId,
      shown: { quote, entityId },
      reversal: { kind: "removed", table: "mention", id: mentionId, version: seenVersion + 1 },
    });
    await record(tx, actor, {
      type: "mention.removed",
      subject: { type: "article", id: articleId },
      payload: { mentionId, entityId, quote },
    });
    return ok({ articleId, mentionId, decisionId });
  });
}
