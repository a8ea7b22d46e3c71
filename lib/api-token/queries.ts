import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";

const listed = {
  id: true,
  name: true,
  hint: true,
  expiresAt: true,
  lastUsedAt: true,
  createdAt: true,
  revokedAt: true,
  outlet: { select: { name: true } },
  createdBy: { select: { name: true } },
} satisfies Prisma.ApiTokenSelect;
export type ListedApiToken = Prisma.ApiTokenGetPayload<{ select: typeof listed }>;

/** Those that open something first, then the revoked ones, the newest on top. */
export function listApiTokens(actor: Actor): Promise<ListedApiToken[]> {
  if (!may(actor, "token.manage")) return Promise.resolve([]);
  return database().apiToken.findMany({
    select: listed,
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    take: 500,
  });
}
