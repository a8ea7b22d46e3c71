import "server-only";
import { ok, problem } from "@/lib/action/result";
import { findCurrentText } from "@/lib/article/current-text";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { chosenEntity } from "@/lib/entity/chosen-entity";
import { newId } from "@/lib/ids";
import { contextOf } from "@/lib/suggestion/fingerprint";
import { isTaken } from "@/lib/suggestion/is-taken";
import type { AddMentionInput, MentionProblem } from "./schema";

export type MentionDecided = { articleId: string; mentionId: string; decisionId: string };

/** An editor names an entity that the machine missed. */
export function addMention(actor: Actor, { revisionId, span, entity }: AddMentionInput) {
  return inTransaction<MentionDecided, MentionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const current = await findCurrentText(tx, revisionId);
    if (!current.ok) return current;
    const { articleId, text } = current;
    if (span.end > text.length) return problem("outside_text");
    if (await isTaken(tx, { revisionId, span, except: null })) return problem("overlaps_mention");
    const entityId = await chosenEntity(tx, actor, entity);
    if (!entityId) return problem("unknown_entity");

    const mentionId = newId();
    const context = contextOf(text, span.start, span.end);
    await tx.mention.create({
      data: {
        id: mentionId,
        articleId,
        revisionId,
        entityId,
        ...span,
        ...context,
        createdById: actor.id,
        createdAt: now(),
      },
    });
    const decisionId = await keepDecision(tx, actor, {
      type: "mention.added",
      articleId,
      shown: { quote: context.quote },
      reversal: { kind: "added", table: "mention", id: mentionId, version: 1 },
    });
    await record(tx, actor, {
      type: "mention.added",
      subject: { type: "article", id: articleId },
      payload: { mentionId, entityId, quote: context.quote },
    });
    return ok({ articleId, mentionId, decisionId });
  });
}
