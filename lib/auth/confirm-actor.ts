import "server-only";
import { problem } from "@/lib/action/result";
import type { Tx } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { Refusal } from "@/lib/db/transaction";
import type { Actor } from "./actor";
import { isPerson } from "./actor";

const confirmed = new WeakMap<Tx, Actor>();

/**
 * Holds the person's row still until the transaction ends: whoever loses a role or an account while a write
 * is under way loses that write too. Once for each transaction.
 */
export async function confirmActor(tx: Tx, actor: Actor): Promise<void> {
  if (!isPerson(actor) || confirmed.get(tx) === actor) return;
  const rows = await tx.$queryRaw<{ role: Role; deactivated_at: Date | null }[]>`
    SELECT role::text, deactivated_at FROM "user" WHERE id = ${actor.id}::uuid FOR SHARE`;
  const person = rows[0];
  if (!person || person.deactivated_at !== null || person.role !== actor.role) {
    throw new Refusal(problem("forbidden"));
  }
  confirmed.set(tx, actor);
}
