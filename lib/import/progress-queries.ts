import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import type { ImportDoor, ImportState } from "@/lib/db/generated/enums";
import { secondsLeft } from "./seconds-left";

export type ImportProgress = {
  id: string;
  door: ImportDoor;
  label: string;
  state: ImportState;
  trial: boolean;
  /** Why it failed as a whole. */
  problem: string | null;
  /** Of an import that was given up, the file at which it stands. */
  standsAt: string | null;
  itemCount: number;
  importedCount: number;
  revisedCount: number;
  duplicateCount: number;
  rejectedCount: number;
  analysedCount: number;
  unreadableCount: number;
  fileCount: number;
  finishedFileCount: number;
  /** Of all files and of what has been read of them; null when a size is not known. */
  byteCount: number | null;
  readByteCount: number | null;
  /** Over the last ten seconds, by the database's clock. */
  itemsPerSecond: number;
  /** Until everything is in; null when nobody can know. */
  secondsLeft: number | null;
  /** When it was read, in milliseconds by the database's clock: of two that arrive, the later one stands. */
  readAt: number;
  /** The newest first. */
  refusals: { id: string; name: string; problem: string; detail: string | null }[];
};

type Row = {
  id: string;
  door: ImportDoor;
  label: string;
  state: ImportState;
  trial: boolean;
  problem: string | null;
  stands_at: string | null;
  item_count: number;
  imported_count: number;
  revised_count: number;
  duplicate_count: number;
  rejected_count: number;
  analysed_count: number;
  unreadable_count: number;
  files: number;
  finished_files: number;
  bytes: string | null;
  read_bytes: string | null;
  recent: number;
  recent_seconds: number | null;
  read_at: number;
};

const latestRefusals = 5;

/** Everything that somebody who watches an import needs, of one moment. */
export async function getImportProgress(actor: Actor, importId: string): Promise<ImportProgress | null> {
  if (!may(actor, "article.import")) return null;
  const [row] = await database().$queryRaw<Row[]>`
    SELECT i.id, i.door::text, i.label, i.state::text, i.trial, i.problem, i.item_count,
      CASE WHEN i.state = 'failed' THEN (
        SELECT name FROM import_file WHERE import_id = i.id AND finished_at IS NULL ORDER BY position LIMIT 1
      ) END AS stands_at,
      i.imported_count,
      i.revised_count, i.duplicate_count, i.rejected_count, i.analysed_count, i.unreadable_count,
      f.files, f.finished_files, f.bytes::text, f.read_bytes::text, s.recent, s.recent_seconds,
      extract(epoch FROM statement_timestamp())::float8 * 1000 AS read_at
    FROM import i
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS files, count(finished_at)::int AS finished_files,
        CASE WHEN count(*) = count(byte_count) THEN sum(byte_count) END AS bytes,
        CASE WHEN bool_and(finished_at IS NOT NULL OR resume_at IS NULL OR resume_at ->> 'at' = 'byte') THEN
          sum(CASE WHEN finished_at IS NOT NULL THEN byte_count ELSE coalesce((resume_at ->> 'byte')::bigint, 0) END)
        END AS read_bytes
      FROM import_file WHERE import_id = i.id
    ) f
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS recent,
        extract(epoch FROM clock_timestamp() - min(created_at))::float8 AS recent_seconds
      FROM (SELECT created_at FROM import_item WHERE import_id = i.id ORDER BY position DESC LIMIT 5000) t
      WHERE t.created_at > clock_timestamp() - interval '10 seconds'
    ) s
    WHERE i.id = ${importId}::uuid`;
  if (!row) return null;
  const refusals = await database().importItem.findMany({
    where: { importId, outcome: "rejected" },
    select: { id: true, name: true, problem: true, detail: true },
    orderBy: { position: "desc" },
    take: latestRefusals,
  });
  return progressOf(
    row,
    refusals.map(({ problem, ...rest }) => ({ ...rest, problem: problem ?? "unreadable" })),
  );
}

function progressOf(row: Row, refusals: ImportProgress["refusals"]): ImportProgress {
  const byteCount = row.bytes === null ? null : Number(row.bytes);
  const readByteCount = row.read_bytes === null ? null : Number(row.read_bytes);
  // Of a short stretch at the beginning, or of one that a cap cut off, the true length counts.
  const itemsPerSecond =
    row.recent === 0 || row.state !== "running" ? 0 : row.recent / Math.max(1, row.recent_seconds ?? 10);
  return {
    id: row.id,
    door: row.door,
    label: row.label,
    state: row.state,
    trial: row.trial,
    problem: row.problem,
    standsAt: row.stands_at,
    itemCount: row.item_count,
    importedCount: row.imported_count,
    revisedCount: row.revised_count,
    duplicateCount: row.duplicate_count,
    rejectedCount: row.rejected_count,
    analysedCount: row.analysed_count,
    unreadableCount: row.unreadable_count,
    fileCount: row.files,
    finishedFileCount: row.finished_files,
    byteCount,
    readByteCount,
    itemsPerSecond,
    secondsLeft:
      row.state === "running"
        ? secondsLeft({
            itemsPerSecond,
            itemCount: row.item_count,
            byteCount,
            readByteCount,
            fileCount: row.files,
            finishedFileCount: row.finished_files,
          })
        : null,
    readAt: row.read_at,
    refusals,
  };
}
