import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import type { ReactivateProblem, UserInput } from "./schema";

/** Opens a closed account again, with the role and the password it had. */
export function reactivateUser(actor: Actor, { userId }: UserInput) {
  return inTransaction<{ userId: string }, ReactivateProblem>(async (tx) => {
    if (!may(actor, "user.manage")) return problem("forbidden");
    const { count } = await tx.user.updateMany({
      where: { id: userId, deactivatedAt: { not: null } },
      data: { deactivatedAt: null },
    });
    if (count !== 1) return problem("not_found");
    await record(tx, actor, { type: "user.reactivated", subject: { type: "user", id: userId }, payload: {} });
    return ok({ userId });
  });
}
