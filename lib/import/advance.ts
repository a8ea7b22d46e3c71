import "server-only";
import type { Tx } from "@/lib/db/client";
import type { ResumePoint } from "@/lib/document/resume-point";
import type { StoredItem } from "./store-chunk";

/** The right to write to an import. Whoever takes it over raises the fence, and this one then opens nothing. */
export type Claim = { importId: string; fence: number };

export type FileProgress = { fileId: string; resumeAt: ResumePoint | null; items: number; finished: boolean };

/** A worker that is gone is replaced when this has run out; one that lives renews it with every chunk. */
export const leaseSeconds = 30;

type Advance = { stored: readonly StoredItem[]; newItems: number; files: readonly FileProgress[] };

/**
 * Moves the counts and the places where reading goes on, in the transaction that stored the items: a crash loses
 * and doubles nothing. False when the import is not this worker's any more; then nothing may be committed.
 */
export async function advance(
  tx: Tx,
  { importId, fence }: Claim,
  { stored, newItems, files }: Advance,
): Promise<boolean> {
  if (files.length > 0) await saveFiles(tx, files);
  const count = (outcome: StoredItem["outcome"]) => stored.filter((item) => item.outcome === outcome).length;
  const moved = await tx.$executeRaw`
    UPDATE import SET
      item_count = item_count + ${newItems}::int,
      imported_count = imported_count + ${count("imported")}::int,
      revised_count = revised_count + ${count("revised")}::int,
      duplicate_count = duplicate_count + ${count("duplicate")}::int,
      rejected_count = rejected_count + ${count("rejected")}::int,
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}::int),
      attempts = CASE WHEN ${stored.length + files.length}::int > 0 THEN 0 ELSE attempts END
    WHERE id = ${importId}::uuid AND fence = ${fence}::int AND state = 'running'`;
  if (moved === 0) return false;
  await notifyProgress(tx, importId);
  return true;
}

async function saveFiles(tx: Tx, files: readonly FileProgress[]): Promise<void> {
  const rows = files.map(({ fileId, resumeAt, items, finished }) => ({
    id: fileId,
    resume_at: resumeAt,
    items,
    finished,
  }));
  await tx.$executeRaw`
    UPDATE import_file f SET
      resume_at = coalesce(r.resume_at, f.resume_at),
      item_count = f.item_count + r.items,
      finished_at = CASE WHEN r.finished THEN clock_timestamp() END
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS r(id uuid, resume_at jsonb, items int, finished boolean)
    WHERE f.id = r.id`;
}

/** Whoever watches an import hears of it when the change is committed: lib/import/progress.ts. */
export async function notifyProgress(tx: Tx, importId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify('collate_import', ${importId})`;
}
