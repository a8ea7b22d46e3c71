import "server-only";
import { database } from "@/lib/db/client";
import { buildGazetteer, type Gazetteer } from "@/lib/language/gazetteer";
import type { GazetteerEntry } from "@/lib/language/types";

type Cached = { stamp: string; gazetteer: Gazetteer };

let cached: Cached | null = null;

/** All names that the newsroom knows, compiled. Built again only when a name was added or an entity changed. */
export async function currentGazetteer(): Promise<Gazetteer> {
  const stamp = await namesStamp();
  if (cached?.stamp === stamp) return cached.gazetteer;
  const gazetteer = buildGazetteer(await gazetteerEntries());
  cached = { stamp, gazetteer };
  return gazetteer;
}

async function namesStamp(): Promise<string> {
  const db = database();
  const [aliases, entities] = await Promise.all([
    db.entityAlias.aggregate({ _count: true, _max: { createdAt: true } }),
    db.entity.aggregate({ _count: true, _max: { updatedAt: true } }),
  ]);
  return JSON.stringify([aliases._count, aliases._max.createdAt, entities._count, entities._max.updatedAt]);
}

async function gazetteerEntries(): Promise<GazetteerEntry[]> {
  const entities = await database().entity.findMany({
    where: { mergedIntoId: null },
    select: {
      id: true,
      kind: true,
      name: true,
      aliases: { select: { text: true, language: true, register: true, preferred: true, ambiguous: true } },
    },
    orderBy: { id: "asc" },
  });
  return entities.map(({ id, kind, name, aliases }) => ({
    entityId: id,
    kind,
    name,
    aliases: aliases.map(({ register, ...alias }) => ({
      ...alias,
      register: register === "domestic" || register === "overseas" ? register : null,
    })),
  }));
}
