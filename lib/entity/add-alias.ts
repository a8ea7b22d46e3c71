import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { foldMarks, foldTone } from "@/lib/language/fold";
import { type AddAliasInput, addAliasInput, type EntityProblem } from "./schema";

type Added = { entityId: string; aliasId: string };

/** Another name the entity goes by; found from the next analysis on. */
export async function addAlias(actor: Actor, input: AddAliasInput) {
  const { entityId, text, language, register } = addAliasInput.parse(input);
  try {
    return await inTransaction<Added, EntityProblem>(async (tx) => {
      if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
      const entity = await tx.entity.findUnique({
        where: { id: entityId, mergedIntoId: null },
        select: { id: true },
      });
      if (!entity) return problem("not_found");
      const aliasId = newId();
      const folded = { folded: foldTone(text), bare: foldMarks(text) };
      await tx.entityAlias.create({
        data: { id: aliasId, entityId, text, language, register, ...folded, createdAt: now() },
      });
      await tx.entity.update({ where: { id: entityId }, data: { version: { increment: 1 } } });
      await record(tx, actor, {
        type: "entity.alias_added",
        subject: { type: "entity", id: entityId },
        payload: { aliasId, text, language },
      });
      return ok({ entityId, aliasId });
    });
  } catch (error) {
    if (brokenConstraint(error) === "entity_alias_entity_id_language_text_key") return problem("alias_taken");
    throw error;
  }
}
