import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { hashOfToken, newInvitationToken } from "./invitation-token";
import { inviteInput } from "./schema";
import type { InviteInput, InviteProblem, RoleName } from "./schema";

/** The token stands in the link and nowhere else: it is given out this once. */
export type Invited = { invitationId: string; token: string; expiresAt: Date };

const daysOpen = 7;

/** Lets somebody in by a link that works once. A newer invitation for the same address replaces the older one. */
export function inviteUser(actor: Actor, input: InviteInput) {
  return inTransaction<Invited, InviteProblem>(async (tx) => {
    if (!may(actor, "user.invite")) return problem("forbidden");
    const { email, name, role } = inviteInput.parse(input);
    const taken = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (taken) return problem("email_taken");
    return ok(await openInvitation(tx, actor, { email, name, role }));
  });
}

type Invitee = { email: string | null; name: string | null; role: RoleName };

export async function openInvitation(tx: Tx, actor: Actor, { email, name, role }: Invitee): Promise<Invited> {
  await tx.invitation.updateMany({
    where: { email, acceptedAt: null, expiresAt: { gt: now() } },
    data: { expiresAt: now() },
  });
  const invitationId = newId();
  const token = newInvitationToken();
  const expiresAt = new Date(now().getTime() + daysOpen * 24 * 60 * 60 * 1000);
  await tx.invitation.create({
    data: {
      id: invitationId,
      email,
      name,
      role,
      tokenHash: hashOfToken(token),
      expiresAt,
      invitedById: actor.id,
      createdAt: now(),
    },
  });
  await record(tx, actor, {
    type: "user.invited",
    subject: { type: "invitation", id: invitationId },
    payload: { email, role },
  });
  return { invitationId, token, expiresAt };
}
