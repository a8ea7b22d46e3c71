import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { externalIdOf } from "./external-id";
import { type AddExternalIdInput, addExternalIdInput, type EntityProblem } from "./schema";

/** The entity's entry in another register. One that stands on another entity is refused, with that one's id. */
export async function addExternalId(actor: Actor, input: AddExternalIdInput) {
  const { entityId, scheme, value: typed } = addExternalIdInput.parse(input);
  const value = externalIdOf(scheme, typed);
  try {
    return await inTransaction<{ entityId: string }, EntityProblem>(async (tx) => {
      if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
      if (value === null) return problem("bad_external_id");
      const { count } = await tx.entity.updateMany({
        where: { id: entityId, mergedIntoId: null },
        data: { version: { increment: 1 } },
      });
      if (count === 0) return problem("not_found");
      await tx.entityExternalId.create({ data: { id: newId(), entityId, scheme, value } });
      await record(tx, actor, {
        type: "entity.external_id_added",
        subject: { type: "entity", id: entityId },
        payload: { scheme, value },
      });
      return ok({ entityId });
    });
  } catch (error) {
    if (brokenConstraint(error) !== "entity_external_id_scheme_value_key") throw error;
    const bearer = await database().entityExternalId.findFirst({
      where: { scheme, value: value ?? "" },
      select: { entity: { select: { id: true, name: true } } },
    });
    return problem<EntityProblem>("external_id_taken", bearer ? { entity: bearer.entity } : null);
  }
}
