import "server-only";
import { database, Prisma } from "@/lib/db/client";

/** More entities than these are not laid over what is packed: everything is packed anew. */
export const mostChanges = 2_000;

/** Where it is noted, with the transaction, which entities have changed. */
const notes = { names: Prisma.sql`name_change`, decisions: Prisma.sql`name_decision` };

type Changes = {
  /** The database's snapshot that the list is as new as. */
  snapshot: string;
  changed: string[];
};

/** Asked before something is read: what changes meanwhile is read once more, not missed. */
export async function currentSnapshot(): Promise<string> {
  const [row] = await database().$queryRaw<{ snapshot: string }[]>`
    SELECT pg_current_snapshot()::text AS snapshot`;
  return row?.snapshot ?? "";
}

/** Numbers of transactions to come stand in a database that was loaded from another one's dump. */
export async function changedSince(snapshot: string, what: keyof typeof notes): Promise<Changes> {
  const [row] = await database().$queryRaw<Changes[]>`
    SELECT pg_current_snapshot()::text AS snapshot, ARRAY(
      SELECT DISTINCT entity_id::text FROM ${notes[what]}
      WHERE changed_in >= pg_snapshot_xmin(${snapshot}::pg_snapshot)::text::bigint
        AND changed_in < pg_snapshot_xmax(pg_current_snapshot())::text::bigint
        AND NOT pg_visible_in_snapshot(changed_in::text::xid8, ${snapshot}::pg_snapshot)
      LIMIT ${mostChanges + 1}
    ) AS changed`;
  if (!row) throw new Error("A query without a condition has no row.");
  return row;
}
