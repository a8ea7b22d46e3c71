import "server-only";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { type Claim, notifyProgress } from "./advance";

/** Everything is stored; the counts are final. */
export async function markFinished(tx: Tx, actor: Actor, { importId, fence }: Claim): Promise<boolean> {
  const rows = await tx.$queryRaw<{ door: string; label: string; item_count: number }[]>`
    UPDATE import SET state = 'finished', finished_at = clock_timestamp(), lease_until = NULL
    WHERE id = ${importId}::uuid AND fence = ${fence}::int AND state = 'running'
    RETURNING door::text, label, item_count`;
  const [row] = rows;
  if (!row) return false;
  await record(tx, actor, {
    type: "import.received",
    subject: { type: "import", id: importId },
    payload: { door: row.door, label: row.label, itemCount: row.item_count },
  });
  await notifyProgress(tx, importId);
  return true;
}
