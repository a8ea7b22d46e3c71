import "server-only";
import { database, Prisma } from "@/lib/db/client";
import { type CountedName, packDecisions, type PackedDecisions } from "@/lib/language/name-decisions";
import { changedSince, currentSnapshot, mostChanges } from "./changed-since";

type Held = {
  snapshot: string;
  packed: PackedDecisions;
  /** Entities about which something was decided since the base was packed, with all their counts now. */
  changes: Map<string, CountedName[]>;
};

let held: Held | null = null;
let answered: Promise<unknown> = Promise.resolve();

/**
 * How often each name was taken for each entity, by all decisions that are committed when it is asked. The same object
 * until somebody decides. One question at a time, as for the names themselves.
 */
export async function currentDecisions(): Promise<PackedDecisions> {
  const answer = answered.then(renewed);
  answered = answer.catch(() => undefined);
  return (await answer).packed;
}

async function renewed(): Promise<Held> {
  if (held === null) held = await packAll();
  const { snapshot, changed } = await changedSince(held.snapshot, "decisions");
  const changes = new Map(held.changes);
  for (const entityId of changed) changes.set(entityId, []);
  if (changes.size > mostChanges) held = await packAll();
  else if (changed.length === 0) held = { ...held, snapshot };
  else {
    const counted = await countsWhere(Prisma.sql`entity_id = ANY(${changed}::uuid[])`);
    for (const count of counted) changes.get(count.entityId)?.push(count);
    held = { snapshot, packed: laidOver(held.packed.base, changes), changes };
  }
  return held;
}

async function packAll(): Promise<Held> {
  const snapshot = await currentSnapshot();
  const base = packDecisions(await countsWhere(Prisma.sql`true`));
  return { snapshot, packed: { base, changes: null }, changes: new Map() };
}

function countsWhere(condition: Prisma.Sql): Promise<CountedName[]> {
  return database().$queryRaw<CountedName[]>`
    SELECT quote, entity_id AS "entityId", sum(accepted)::int AS accepted, sum(rejected)::int AS rejected,
      sum(refused) > 0 AS refused
    FROM name_decision WHERE ${condition} GROUP BY quote, entity_id
    HAVING sum(accepted) <> 0 OR sum(rejected) <> 0 OR sum(refused) <> 0`;
}

function laidOver(base: SharedArrayBuffer, changes: Held["changes"]): PackedDecisions {
  return {
    base,
    changes: { entityIds: [...changes.keys()].sort(), counts: packDecisions([...changes.values()].flat()) },
  };
}
