import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";

const told = {
  id: true,
  door: true,
  label: true,
  itemCount: true,
  createdAt: true,
  createdBy: { select: { name: true } },
  items: {
    select: {
      id: true,
      position: true,
      name: true,
      outcome: true,
      problem: true,
      article: { select: { id: true, title: true, analysedAt: true } },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.ImportSelect;
export type ImportReport = Prisma.ImportGetPayload<{ select: typeof told }>;

/** What became of each item of one import, and how far the reading is. */
export async function getImport(actor: Actor, importId: string): Promise<ImportReport | null> {
  if (!may(actor, "article.import")) return null;
  return database().import.findUnique({ where: { id: importId }, select: told });
}

const summary = {
  id: true,
  door: true,
  label: true,
  itemCount: true,
  createdAt: true,
  createdBy: { select: { name: true } },
} satisfies Prisma.ImportSelect;
export type ImportSummary = Prisma.ImportGetPayload<{ select: typeof summary }>;

export async function listImports(actor: Actor): Promise<ImportSummary[]> {
  if (!may(actor, "article.import")) return [];
  return database().import.findMany({ select: summary, orderBy: { createdAt: "desc" }, take: 30 });
}
