import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { newId } from "@/lib/ids";
import { spelled } from "./alias-fields";
import { type AddAliasInput, addAliasInput, type EntityProblem } from "./schema";

export type AliasDecided = { entityId: string; aliasId: string; decisionId: string };

/** Another name the entity goes by; found from the next analysis on. */
export async function addAlias(actor: Actor, input: AddAliasInput) {
  const { entityId, text, language, register } = addAliasInput.parse(input);
  try {
    return await inTransaction<AliasDecided, EntityProblem>(async (tx) => {
      if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
      // Before the name: who merges the entity meanwhile is waited for.
      const { count } = await tx.entity.updateMany({
        where: { id: entityId, mergedIntoId: null },
        data: { version: { increment: 1 } },
      });
      if (count === 0) return problem("not_found");
      const aliasId = newId();
      const fields = { language, register, preferred: false, ambiguous: false };
      await tx.entityAlias.create({
        data: { id: aliasId, entityId, ...spelled(text), ...fields, createdAt: now() },
      });
      const decisionId = await keepDecision(tx, actor, {
        type: "entity.alias_added",
        shown: { text, language, register },
        reversal: {
          kind: "entity_alias",
          entityId,
          aliasId,
          before: null,
          after: { text, ...fields },
          unprintedId: null,
          nameBefore: null,
        },
      });
      await record(tx, actor, {
        type: "entity.alias_added",
        subject: { type: "entity", id: entityId },
        payload: { aliasId, text, language, decisionId },
      });
      return ok({ entityId, aliasId, decisionId });
    });
  } catch (error) {
    if (brokenConstraint(error) === "entity_alias_entity_id_language_text_key") return problem("alias_taken");
    throw error;
  }
}
