import "server-only";
import { now } from "@/lib/clock";
import { database, type Prisma } from "@/lib/db/client";
import { hashOfToken } from "./invitation-token";

const welcome = { name: true, email: true, role: true } satisfies Prisma.InvitationSelect;
export type Welcome = Prisma.InvitationGetPayload<{ select: typeof welcome }>;

/** For whom a link is: only whoever holds it can ask. Looking does not use it up. */
export function getWelcome(token: string): Promise<Welcome | null> {
  return database().invitation.findFirst({
    where: { tokenHash: hashOfToken(token), acceptedAt: null, expiresAt: { gt: now() } },
    select: welcome,
  });
}
