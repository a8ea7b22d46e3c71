import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { type Page, pageOf, type Place, rowsAt } from "@/lib/db/page-by-key";

const told = {
  id: true,
  door: true,
  label: true,
  /** Why it was given up; a code. */
  problem: true,
  trial: true,
  itemCount: true,
  finishedAt: true,
  apiToken: { select: { name: true } },
  createdBy: { select: { name: true } },
  /** Where the work stands still. */
  files: {
    where: { finishedAt: null },
    select: { id: true, name: true, itemCount: true },
    orderBy: { position: "asc" },
    take: 1,
  },
} satisfies Prisma.ImportSelect;
export type FailedImport = Prisma.ImportGetPayload<{ select: typeof told }>;

const failedPerPage = 50;

/** Imports that were given up, the newest first; lib/import/resume.ts asks again. */
export async function listFailedImports(
  actor: Actor,
  { after = null, before = null, size = failedPerPage }: Partial<Place> & { size?: number } = {},
): Promise<Page<FailedImport>> {
  if (!may(actor, "article.import")) return { rows: [], next: null, previous: null };
  const place = { after, before };
  const { where, ...order } = rowsAt(place, size);
  const rows = await database().import.findMany({
    where: { ...where, state: "failed" },
    select: told,
    ...order,
  });
  return pageOf(rows, place, size);
}

export async function countFailedImports(actor: Actor): Promise<number> {
  if (!may(actor, "article.import")) return 0;
  return database().import.count({ where: { state: "failed" } });
}
