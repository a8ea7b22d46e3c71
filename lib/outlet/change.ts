import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import type { ChangeOutletInput, OutletProblem } from "./schema";

const changeable = {
  name: true,
  kind: true,
  register: true,
  country: true,
  website: true,
  rightsMode: true,
  excerptLength: true,
} as const;

/** Only the fields given. Rights bite at once: the next publication checks what stands here then. */
export function changeOutlet(actor: Actor, { outletId, seenVersion, ...fields }: ChangeOutletInput) {
  return inTransaction<{ outletId: string; version: number }, OutletProblem>(async (tx) => {
    if (!may(actor, "outlet.edit")) return problem("forbidden");
    const before = await tx.outlet.findUnique({ where: { id: outletId }, select: changeable });
    if (!before) return problem("not_found");
    const after = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
    if (fields.rightsMode && fields.rightsMode !== "excerpt") after["excerptLength"] = null;
    const { count } = await tx.outlet.updateMany({
      where: { id: outletId, version: seenVersion },
      data: { ...after, version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen", { current: before });
    await record(tx, actor, {
      type: "outlet.changed",
      subject: { type: "outlet", id: outletId },
      payload: { before, after },
    });
    return ok({ outletId, version: seenVersion + 1 });
  });
}
