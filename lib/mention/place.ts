import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { ensureEntity } from "@/lib/entity/ensure";
import type { AddMentionInput } from "./schema";

/** The entity that the editor chose or named; null when there is none of that id. */
export async function entityFor(
  tx: Tx,
  actor: Person,
  choice: AddMentionInput["entity"],
): Promise<string | null> {
  if ("newEntity" in choice) return ensureEntity(tx, actor, { ...choice.newEntity, language: "vi" });
  const entity = await tx.entity.findUnique({
    where: { id: choice.entityId },
    select: { id: true, mergedIntoId: true },
  });
  return entity?.mergedIntoId ?? entity?.id ?? null;
}
