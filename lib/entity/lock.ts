import "server-only";
import type { Tx } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";

export type LockedEntity = {
  id: string;
  slug: string;
  kind: EntityKind;
  name: string;
  version: number;
  mergedIntoId: string | null;
};

/**
 * Holds the entities until the transaction ends, always in the order of their ids, so that two who merge crosswise
 * wait for each other rather than deadlock. Whoever is writing a mention of one of them is waited for as well.
 */
export async function lockEntities(tx: Tx, ids: readonly string[]): Promise<Map<string, LockedEntity>> {
  // A batch of articles that is being read holds the entities that it names, and an entity may have very many mentions.
  await tx.$executeRaw`
    SELECT set_config('lock_timeout', '20s', true), set_config('statement_timeout', '60s', true)`;
  const rows = await tx.$queryRaw<LockedEntity[]>`
    SELECT id, slug, kind::text AS kind, name, version, merged_into_id AS "mergedIntoId"
    FROM entity WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** A change to anything of an entity is a change of it: screens see that, and the names are compiled anew. */
export async function touchEntities(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.entity.updateMany({ where: { id: { in: [...ids] } }, data: { version: { increment: 1 } } });
}
