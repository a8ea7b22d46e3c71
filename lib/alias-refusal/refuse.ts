import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { newId } from "@/lib/ids";
import { foldTone } from "@/lib/language/fold";
import type { AliasRefusalProblem, RefuseAliasInput } from "./schema";
import { withdrawGuesses } from "./withdraw-guesses";

export type AliasRefused = { articleId: string; refusalId: string; decisionId: string };

/**
 * This name is never to be suggested for this entity. What waits with it anywhere is withdrawn, and later readings leave
 * it out; what editors decided stays.
 */
export function refuseAlias(actor: Actor, { entityId, text, articleId }: RefuseAliasInput) {
  return inTransaction<AliasRefused, AliasRefusalProblem>(async (tx) => {
    if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
    const article = await tx.article.findUnique({ where: { id: articleId }, select: { id: true } });
    if (!article) return problem("not_found");
    // Two editors who refuse the same at once: the second waits here, and finds it done.
    const entities = await tx.$queryRaw<{ name: string }[]>`
      SELECT name FROM entity WHERE id = ${entityId}::uuid FOR NO KEY UPDATE`;
    const name = entities[0]?.name;
    if (name === undefined) return problem("unknown_entity");
    const folded = foldTone(text.normalize("NFC"));
    const standing = await tx.aliasRefusal.count({ where: { entityId, folded, revokedAt: null } });
    if (standing > 0) return problem("nothing_to_change");

    const refusalId = newId();
    await tx.aliasRefusal.create({
      data: { id: refusalId, entityId, text, folded, createdById: actor.id, createdAt: now() },
    });
    const withdrawn = await withdrawGuesses(tx, { entityId, folded });
    const decisionId = await keepDecision(tx, actor, {
      type: "alias.refused",
      articleId,
      shown: { quote: `${text} ≠ ${name}` },
      reversal: { kind: "alias", refusalId, version: 1, withdrawn },
    });
    await record(tx, actor, {
      type: "alias.refused",
      subject: { type: "entity", id: entityId },
      payload: { refusalId, text, withdrawn: withdrawn.length },
    });
    return ok({ articleId, refusalId, decisionId });
  });
}
