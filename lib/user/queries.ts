import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { database, type Prisma } from "@/lib/db/client";

const listed = {
  id: true,
  name: true,
  email: true,
  role: true,
  deactivatedAt: true,
  createdAt: true,
} satisfies Prisma.UserSelect;
export type ListedUser = Prisma.UserGetPayload<{ select: typeof listed }>;

/** A newsroom has dozens of people; a thousand is the bound, not a page. */
export function listUsers(actor: Actor): Promise<ListedUser[]> {
  if (!may(actor, "user.read")) return Promise.resolve([]);
  return database().user.findMany({
    select: listed,
    orderBy: [{ deactivatedAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    take: 1_000,
  });
}

const open = {
  id: true,
  name: true,
  email: true,
  role: true,
  expiresAt: true,
} satisfies Prisma.InvitationSelect;
export type OpenInvitation = Prisma.InvitationGetPayload<{ select: typeof open }>;

export function listOpenInvitations(actor: Actor): Promise<OpenInvitation[]> {
  if (!may(actor, "user.manage")) return Promise.resolve([]);
  return database().invitation.findMany({
    where: { acceptedAt: null, expiresAt: { gt: now() } },
    select: open,
    orderBy: { createdAt: "desc" },
    take: 200,
  });
}
