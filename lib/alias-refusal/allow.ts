import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import type { AliasRefusalProblem, AllowAliasInput } from "./schema";

export type AliasAllowed = { entityId: string };

/** The name may be suggested again: by the next reading of each text. */
export function allowAlias(actor: Actor, { refusalId, seenVersion }: AllowAliasInput) {
  return inTransaction<AliasAllowed, AliasRefusalProblem>(async (tx) => {
    if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
    const refusal = await tx.aliasRefusal.findUnique({ where: { id: refusalId } });
    if (!refusal) return problem("not_found");
    const { count } = await tx.aliasRefusal.updateMany({
      where: { id: refusalId, version: seenVersion, revokedAt: null },
      data: { revokedAt: now(), revokedById: actor.id, version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    const { entityId, text } = refusal;
    await record(tx, actor, {
      type: "alias.allowed",
      subject: { type: "entity", id: entityId },
      payload: { refusalId, text },
    });
    return ok({ entityId });
  });
}
