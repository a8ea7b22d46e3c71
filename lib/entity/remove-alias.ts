import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { AliasDecided } from "./add-alias";
import { aliasFields } from "./alias-fields";
import { type EntityProblem, type RemoveAliasInput, removeAliasInput } from "./schema";

/** A name that is none of this entity's. What was tagged by it stays tagged. */
export function removeAlias(actor: Actor, input: RemoveAliasInput) {
  const { aliasId, seenVersion } = removeAliasInput.parse(input);
  return inTransaction<AliasDecided, EntityProblem>(async (tx) => {
    if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
    const alias = await tx.entityAlias.findUnique({
      where: { id: aliasId },
      select: { entityId: true, ...aliasFields },
    });
    if (!alias) return problem("not_found");
    const { entityId, ...before } = alias;
    const { count } = await tx.entity.updateMany({
      where: { id: entityId, version: seenVersion, mergedIntoId: null },
      data: { version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    if ((await tx.entityAlias.count({ where: { entityId } })) === 1) return problem("last_alias");
    await tx.entityAlias.delete({ where: { id: aliasId } });
    const decisionId = await keepDecision(tx, actor, {
      type: "entity.alias_removed",
      shown: before,
      reversal: {
        kind: "entity_alias",
        entityId,
        aliasId,
        before,
        after: null,
        unprintedId: null,
        nameBefore: null,
      },
    });
    await record(tx, actor, {
      type: "entity.alias_removed",
      subject: { type: "entity", id: entityId },
      payload: { aliasId, text: before.text, language: before.language, decisionId },
    });
    return ok({ entityId, aliasId, decisionId });
  });
}
