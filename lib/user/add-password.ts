import "server-only";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";

/** Gives a person the one way to log in that there is, as better-auth looks for it. Replaces an older password. */
export async function addPassword(tx: Tx, userId: string, passwordHash: string): Promise<void> {
  await tx.account.upsert({
    where: { providerId_accountId: { providerId: "credential", accountId: userId } },
    create: {
      id: newId(),
      providerId: "credential",
      accountId: userId,
      userId,
      password: passwordHash,
      createdAt: now(),
    },
    update: { password: passwordHash },
    select: { id: true },
  });
}
