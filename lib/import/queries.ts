import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";

const summary = {
  id: true,
  door: true,
  label: true,
  state: true,
  trial: true,
  itemCount: true,
  rejectedCount: true,
  createdAt: true,
  apiToken: { select: { name: true } },
  createdBy: { select: { name: true } },
} satisfies Prisma.ImportSelect;
export type ImportSummary = Prisma.ImportGetPayload<{ select: typeof summary }>;

export async function listImports(actor: Actor): Promise<ImportSummary[]> {
  if (!may(actor, "article.import")) return [];
  return database().import.findMany({ select: summary, orderBy: { createdAt: "desc" }, take: 30 });
}
