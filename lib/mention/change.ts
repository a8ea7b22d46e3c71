import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { chosenEntity } from "@/lib/entity/chosen-entity";
import { contextOf } from "@/lib/suggestion/fingerprint";
import { isTaken } from "@/lib/suggestion/is-taken";
import type { MentionDecided } from "./add";
import type { ChangeMentionInput, MentionProblem } from "./schema";

/** Other borders, another entity, or both. */
export function changeMention(actor: Actor, { mentionId, seenVersion, ...change }: ChangeMentionInput) {
  return inTransaction<MentionDecided, MentionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const mention = await tx.mention.findUnique({
      where: { id: mentionId, removedAt: null },
      include: { revision: { select: { text: true } } },
    });
    if (!mention) return problem("not_found");
    const { articleId, revisionId, revision, entityId, start, end, quote, prefix, suffix } = mention;
    const span = change.span ?? { start, end };
    if (span.end > revision.text.length) return problem("outside_text");
    if (await isTaken(tx, { revisionId, span, except: { mentionId } })) return problem("overlaps_mention");
    const chosen = change.entity ? await chosenEntity(tx, actor, change.entity) : entityId;
    if (!chosen) return problem("unknown_entity");

    const after = { entityId: chosen, ...span, ...contextOf(revision.text, span.start, span.end) };
    const before = { entityId, start, end, quote, prefix, suffix };
    const { count } = await tx.mention.updateMany({
      where: { id: mentionId, version: seenVersion, removedAt: null },
      data: { ...after, version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen", { current: before });
    const decisionId = await keepDecision(tx, actor, {
      type: "mention.changed",
      articleId,
      shown: before,
      reversal: { kind: "changed", table: "mention", id: mentionId, version: seenVersion + 1, before },
    });
    await record(tx, actor, {
      type: "mention.changed",
      subject: { type: "article", id: articleId },
      payload: { mentionId, before, after },
    });
    return ok({ articleId, mentionId, decisionId });
  });
}
