import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";

const listed = {
  id: true,
  text: true,
  version: true,
  createdAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.AliasRefusalSelect;
export type ListedRefusal = Prisma.AliasRefusalGetPayload<{ select: typeof listed }>;

/** Names that are never suggested for this entity. */
export async function listAliasRefusals(actor: Actor, entityId: string): Promise<ListedRefusal[]> {
  if (!may(actor, "article.read")) return [];
  return database().aliasRefusal.findMany({
    where: { entityId, revokedAt: null },
    select: listed,
    orderBy: [{ text: "asc" }, { id: "asc" }],
    take: 200,
  });
}
