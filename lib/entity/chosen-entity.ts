import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { ensureEntity } from "./ensure";
import type { EntityChoice } from "./schema";

/** The entity that an editor chose, or the one it was merged into since, or named; null when none has that id. */
export async function chosenEntity(tx: Tx, actor: Person, choice: EntityChoice): Promise<string | null> {
  if ("newEntity" in choice) return ensureEntity(tx, actor, { ...choice.newEntity, language: "vi" });
  const entity = await tx.entity.findUnique({
    where: { id: choice.entityId },
    select: { id: true, mergedIntoId: true },
  });
  return entity?.mergedIntoId ?? entity?.id ?? null;
}
