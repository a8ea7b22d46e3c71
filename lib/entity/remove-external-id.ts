import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { type EntityProblem, type RemoveExternalIdInput, removeExternalIdInput } from "./schema";

export function removeExternalId(actor: Actor, input: RemoveExternalIdInput) {
  const { externalId } = removeExternalIdInput.parse(input);
  return inTransaction<{ entityId: string }, EntityProblem>(async (tx) => {
    if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
    const standing = await tx.entityExternalId.findUnique({
      where: { id: externalId },
      select: { entityId: true, scheme: true, value: true },
    });
    if (!standing) return problem("not_found");
    const { entityId, scheme, value } = standing;
    const { count } = await tx.entityExternalId.deleteMany({ where: { id: externalId } });
    if (count === 0) return problem("not_found");
    await tx.entity.update({ where: { id: entityId }, data: { version: { increment: 1 } } });
    await record(tx, actor, {
      type: "entity.external_id_removed",
      subject: { type: "entity", id: entityId },
      payload: { scheme, value },
    });
    return ok({ entityId });
  });
}
