import "server-only";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Reversal } from "@/lib/decision/schema";

/** The name may be suggested again, and what the refusal had withdrawn waits again where nothing came between. */
export async function reverseRefusal(
  tx: Tx,
  actor: Person,
  { refusalId, version, withdrawn }: Extract<Reversal, { kind: "alias" }>,
): Promise<boolean> {
  const { count } = await tx.aliasRefusal.updateMany({
    where: { id: refusalId, version, revokedAt: null },
    data: { revokedAt: now(), revokedById: actor.id, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.$executeRaw`
    UPDATE suggestion SET status = 'pending', version = suggestion.version + 1
    FROM json_to_recordset(${JSON.stringify(withdrawn)}::json) AS r(id uuid, version int)
    WHERE suggestion.id = r.id AND suggestion.version = r.version AND suggestion.status = 'withdrawn'
      AND EXISTS (SELECT 1 FROM article WHERE current_revision_id = suggestion.revision_id)`;
  return true;
}
