import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { closeInvitationsBy } from "./close-invitations-by";
import { holdAdmins } from "./hold-admins";
import type { DeactivateProblem, UserInput } from "./schema";

/** Closes the account and ends its sessions at once. What the person did stays theirs. */
export function deactivateUser(actor: Actor, { userId }: UserInput) {
  return inTransaction<{ userId: string }, DeactivateProblem>(async (tx) => {
    if (!may(actor, "user.manage")) return problem("forbidden");
    if (actor.id === userId) return problem("own_account");
    const admins = await holdAdmins(tx);
    if (admins.length === 1 && admins.includes(userId)) return problem("last_admin");

    const { count } = await tx.user.updateMany({
      where: { id: userId, deactivatedAt: null },
      data: { deactivatedAt: now() },
    });
    if (count !== 1) return problem("not_found");
    await closeInvitationsBy(tx, userId);
    const ended = await tx.session.deleteMany({ where: { userId } });
    await record(tx, actor, {
      type: "user.deactivated",
      subject: { type: "user", id: userId },
      payload: { sessionsEnded: ended.count },
    });
    return ok({ userId });
  });
}
