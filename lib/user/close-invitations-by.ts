import "server-only";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";

/** Whoever may no longer invite has no doors standing open: else they could let themselves in again. */
export async function closeInvitationsBy(tx: Tx, userId: string): Promise<void> {
  await tx.invitation.updateMany({
    where: { invitedById: userId, acceptedAt: null, expiresAt: { gt: now() } },
    data: { expiresAt: now() },
  });
}
