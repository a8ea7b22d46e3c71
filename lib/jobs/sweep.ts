import "server-only";
import { mostFailures } from "@/lib/article/note-unreadable";
import { database } from "@/lib/db/client";

const mostAtOnce = 500;

/**
 * Articles that were not read yet, or not as their blocks stand now, oldest first: what a crash between a change
 * and its job left behind. One that failed too often waits for somebody to ask again (lib/article/retry-analysis.ts).
 */
export async function listUnread(): Promise<string[]> {
  const { fields } = database().article;
  const rows = await database().article.findMany({
    where: {
      OR: [{ analysedAt: null }, { NOT: { blocksVersion: { equals: fields.blocksRead } } }],
      currentRevisionId: { not: null },
      analysisFailures: { lt: mostFailures },
    },
    select: { id: true },
    orderBy: { createdAt: "asc" },
    take: mostAtOnce,
  });
  return rows.map(({ id }) => id);
}

/**
 * Imports that nobody works on: their request was lost, or their worker has gone and its lease run out. Small ones
 * are what somebody waits for at the screen.
 */
export async function listAbandonedImports(): Promise<{ importId: string; urgent: boolean }[]> {
  const rows = await database().$queryRaw<{ id: string; urgent: boolean }[]>`
    SELECT i.id, (SELECT count(*) FROM (SELECT 1 FROM import_file f WHERE f.import_id = i.id LIMIT 21) few) <= 20
      AND NOT EXISTS (SELECT 1 FROM import_file f WHERE f.import_id = i.id AND f.byte_count > 1000000) AS urgent
    FROM import i
    WHERE i.state IN ('waiting', 'running') AND (i.lease_until IS NULL OR i.lease_until < clock_timestamp())
    ORDER BY i.created_at, i.id LIMIT 100`;
  return rows.map(({ id, urgent }) => ({ importId: id, urgent }));
}
