import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import type { AuditEventType } from "./schema";

const listed = {
  id: true,
  sequence: true,
  type: true,
  subjectType: true,
  subjectId: true,
  payload: true,
  createdAt: true,
  actor: { select: { id: true, name: true, role: true } },
} satisfies Prisma.AuditEntrySelect;

type Row = Prisma.AuditEntryGetPayload<{ select: typeof listed }>;
/** `sequence` as text: it is a key to page by, never a number to reckon with. */
export type ListedEntry = Omit<Row, "sequence"> & { sequence: string };
export type AuditPage = { entries: ListedEntry[]; next: string | null; previous: string | null };

export const entriesPerPage = 50;

export type AuditFilter = { type: AuditEventType | null; actorId: string | null };
type Place = { after: string | null; before: string | null };

/** Newest first, by key: what is written meanwhile shifts nothing. */
export async function listAuditEntries(
  actor: Actor,
  { type, actorId }: AuditFilter,
  { after, before }: Place,
): Promise<AuditPage> {
  if (!may(actor, "audit.read")) return { entries: [], next: null, previous: null };
  const backwards = before !== null;
  const key = keyOf(before ?? after);
  const rows = await database().auditEntry.findMany({
    where: {
      ...(type ? { type } : {}),
      ...(actorId ? { actorId } : {}),
      ...(key === null ? {} : { sequence: backwards ? { gt: key } : { lt: key } }),
    },
    select: listed,
    orderBy: { sequence: backwards ? "asc" : "desc" },
    take: entriesPerPage + 1,
  });
  const more = rows.length > entriesPerPage;
  const page = rows.slice(0, entriesPerPage).map((row) => ({ ...row, sequence: row.sequence.toString() }));
  if (backwards) page.reverse();
  return {
    entries: page,
    next: backwards || more ? (page.at(-1)?.sequence ?? null) : null,
    previous: (backwards ? more : key !== null) ? (page[0]?.sequence ?? null) : null,
  };
}

/** What stands in the address is anybody's: digits that fit a bigint, or no key at all. */
function keyOf(text: string | null): bigint | null {
  return text !== null && /^\d{1,18}$/.test(text) ? BigInt(text) : null;
}
