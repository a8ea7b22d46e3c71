import "server-only";
import { isDeepStrictEqual } from "node:util";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { type DescribeEntityInput, describeEntityInput, type EntityProblem } from "./schema";

/** What kind of thing it is, and who or what in a few words. */
export function describeEntity(actor: Actor, input: DescribeEntityInput) {
  const { entityId, seenVersion, ...given } = describeEntityInput.parse(input);
  const after = {
    kind: given.kind,
    descriptionVi: given.descriptionVi || null,
    descriptionEn: given.descriptionEn || null,
  };
  return inTransaction<{ entityId: string }, EntityProblem>(async (tx) => {
    if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
    const before = await tx.entity.findUnique({
      where: { id: entityId, mergedIntoId: null },
      select: { kind: true, descriptionVi: true, descriptionEn: true },
    });
    if (!before) return problem("not_found");
    if (isDeepStrictEqual(before, after)) return problem("nothing_to_change");
    const { count } = await tx.entity.updateMany({
      where: { id: entityId, version: seenVersion, mergedIntoId: null },
      data: { ...after, version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    await record(tx, actor, {
      type: "entity.described",
      subject: { type: "entity", id: entityId },
      payload: { before, after },
    });
    return ok({ entityId });
  });
}
