import "server-only";
import type { Tx } from "@/lib/db/client";

/**
 * Locks every active admin's row, always in the same order, and lists them. Two admins who take away each
 * other's role at the same moment come one after the other, and the last one stays.
 */
export async function holdAdmins(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "user" WHERE role = 'admin' AND deactivated_at IS NULL ORDER BY id FOR UPDATE`;
  return rows.map(({ id }) => id);
}
