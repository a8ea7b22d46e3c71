import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { actorOfUser } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { closeInvitationsBy } from "./close-invitations-by";
import { holdAdmins } from "./hold-admins";
import type { ChangeRoleInput, ChangeRoleProblem } from "./schema";

/** Bites at the person's next request: nothing about roles is kept in the browser. */
export function changeRole(actor: Actor, { userId, role, seenRole }: ChangeRoleInput) {
  return inTransaction<{ userId: string }, ChangeRoleProblem>(async (tx) => {
    if (!may(actor, "user.manage")) return problem("forbidden");
    const admins = await holdAdmins(tx);
    const known = await tx.user.findUnique({ where: { id: userId }, select: { id: true } });
    if (!known) return problem("not_found");
    if (role !== "admin" && admins.length === 1 && admins.includes(userId)) return problem("last_admin");

    const { count } = await tx.user.updateMany({ where: { id: userId, role: seenRole }, data: { role } });
    if (count !== 1) return problem("changed_since_seen");
    if (role !== "admin") await closeInvitationsBy(tx, userId);
    // An admin who gives up the role themselves is, from here on, no longer who the actor says.
    await record(tx, actor.id === userId ? actorOfUser({ id: userId, name: actor.name, role }) : actor, {
      type: "user.role_changed",
      subject: { type: "user", id: userId },
      payload: { before: seenRole, after: role },
    });
    return ok({ userId });
  });
}
