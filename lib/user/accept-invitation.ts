import "server-only";
import { hashPassword } from "better-auth/crypto";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { actorOfUser } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Tx } from "@/lib/db/client";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { addPassword } from "./add-password";
import { hashOfToken } from "./invitation-token";
import { acceptInput } from "./schema";
import type { AcceptInput, AcceptProblem } from "./schema";

export type Joined = { userId: string; email: string };

/** Whoever holds the link joins, once. What they may do was settled by whoever invited them. */
export async function acceptInvitation(_actor: Actor, input: AcceptInput) {
  const given = acceptInput.parse(input);
  const tokenHash = hashOfToken(given.token);
  // Strangers can call this: a link that is not open costs them, not us, the work of hashing.
  if (!(await isOpen(tokenHash))) return problem("invitation_invalid");
  const passwordHash = await hashPassword(given.password);
  try {
    return await inTransaction<Joined, AcceptProblem>(async (tx) => {
      const invitation = await claim(tx, tokenHash);
      if (!invitation) return problem("invitation_invalid");
      const email = invitation.email ?? given.email;
      const name = invitation.name ?? given.name;
      if (email === undefined || name === undefined) return problem("invalid_input");

      const user = await tx.user.create({
        data: { id: newId(), name, email, role: invitation.role, emailVerified: true, createdAt: now() },
        select: { id: true, name: true, role: true },
      });
      await addPassword(tx, user.id, passwordHash);
      await tx.invitation.update({ where: { id: invitation.id }, data: { acceptedById: user.id } });
      await record(tx, actorOfUser(user), {
        type: "user.joined",
        subject: { type: "user", id: user.id },
        payload: { role: user.role, invitationId: invitation.id },
      });
      return ok({ userId: user.id, email });
    });
  } catch (error) {
    if (brokenConstraint(error) === "user_email_key") return problem("email_taken");
    throw error;
  }
}

async function isOpen(tokenHash: string): Promise<boolean> {
  const open = await database().invitation.count({
    where: { tokenHash, acceptedAt: null, expiresAt: { gt: now() } },
  });
  return open === 1;
}

/** Of two people with the same link, the second matches no row. */
async function claim(tx: Tx, tokenHash: string) {
  const { count } = await tx.invitation.updateMany({
    where: { tokenHash, acceptedAt: null, expiresAt: { gt: now() } },
    data: { acceptedAt: now() },
  });
  if (count !== 1) return null;
  return tx.invitation.findUniqueOrThrow({
    where: { tokenHash },
    select: { id: true, email: true, name: true, role: true },
  });
}
