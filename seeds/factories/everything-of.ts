import { database } from "@/lib/db/client";

/**
 * Everything that hangs on these entities, for comparing before and after: every column but the versions and times
 * of the entities themselves, which tell that something happened.
 */
export async function everythingOf(ids: readonly string[]) {
  const db = database();
  const of = { entityId: { in: [...ids] } };
  const orderBy = { id: "asc" } as const;
  const entities = await db.entity.findMany({ where: { id: { in: [...ids] } }, orderBy });
  return {
    entities: entities.map(({ version: _version, updatedAt: _updatedAt, ...entity }) => entity),
    aliases: await db.entityAlias.findMany({ where: of, orderBy }),
    externalIds: await db.entityExternalId.findMany({ where: of, orderBy }),
    mentions: await db.mention.findMany({ where: of, orderBy }),
    suggestions: await db.suggestion.findMany({ where: of, orderBy }),
    attributions: await db.attribution.findMany({ where: { speakerEntityId: { in: [...ids] } }, orderBy }),
    outlets: await db.outlet.findMany({ where: of, orderBy }),
    refusals: await db.aliasRefusal.findMany({ where: of, orderBy }),
    pairs: await db.entityPair.findMany({
      where: { OR: [{ firstId: { in: [...ids] } }, { secondId: { in: [...ids] } }] },
      orderBy,
    }),
  };
}
