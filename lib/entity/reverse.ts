import "server-only";
import { isDeepStrictEqual } from "node:util";
import { Prisma, type Tx } from "@/lib/db/client";
import type { EntityMovedKind } from "@/lib/db/generated/enums";
import type { Reversal } from "@/lib/decision/schema";
import { type AliasFields, aliasFields, spelled } from "./alias-fields";
import { lockEntities, touchEntities } from "./lock";

type Of<K extends Reversal["kind"]> = Extract<Reversal, { kind: K }>;

/**
 * Takes a merge or a split back: exactly the rows that it moved go home, and of these the ones that nobody decided on
 * since. Returns how many were left where they are; null when the entities themselves have moved on.
 */
export async function reverseMove(
  tx: Tx,
  { did, fromId, toId, createdTo, pairId }: Of<"entity_move">,
  decisionId: string,
): Promise<number | null> {
  const locked = await lockEntities(tx, [fromId, toId]);
  const from = locked.get(fromId);
  const to = locked.get(toId);
  if (!from || !to || to.mergedIntoId !== null) return null;
  if (from.mergedIntoId !== (did === "merged" ? toId : null)) return null;

  const { id: moveId } = await tx.entityMove.findUniqueOrThrow({ where: { decisionId } });
  // Before its rows: what is written to a merged entity goes to the one that it was merged into.
  await tx.entity.update({ where: { id: fromId }, data: { mergedIntoId: null } });
  const total = await tx.entityMovedRow.count({ where: { moveId } });
  const home = await sendHome(tx, { moveId, fromId, toId });
  if (pairId !== null) await tx.entityPair.deleteMany({ where: { id: pairId } });
  if (createdTo && (await isEmpty(tx, toId))) {
    await tx.entity.update({ where: { id: toId }, data: { mergedIntoId: fromId } });
  }
  await touchEntities(tx, [fromId, toId]);
  return total - home;
}

type Home = { moveId: string; fromId: string; toId: string };

async function sendHome(tx: Tx, home: Home): Promise<number> {
  const { moveId, fromId, toId } = home;
  const aliases = await tx.$executeRaw`
    UPDATE entity_alias a SET entity_id = ${fromId}::uuid, preferred = r.printed AND NOT EXISTS (
        SELECT 1 FROM entity_alias b
        WHERE b.entity_id = ${fromId}::uuid AND b.language = a.language AND b.preferred
          AND b.register IS NOT DISTINCT FROM a.register)
    FROM entity_moved_row r
    WHERE r.move_id = ${moveId}::uuid AND r.kind = 'alias' AND a.id = r.row_id AND a.entity_id = ${toId}::uuid
      AND NOT EXISTS (
        SELECT 1 FROM entity_alias b
        WHERE b.entity_id = ${fromId}::uuid AND b.language = a.language AND b.text = a.text)`;
  const pairs = await tx.$executeRaw`
    UPDATE entity_pair p SET
      first_id = least(${fromId}::uuid, CASE WHEN p.first_id = ${toId}::uuid THEN p.second_id ELSE p.first_id END),
      second_id = greatest(${fromId}::uuid, CASE WHEN p.first_id = ${toId}::uuid THEN p.second_id ELSE p.first_id END)
    FROM entity_moved_row r
    WHERE r.move_id = ${moveId}::uuid AND r.kind = 'pair' AND p.id = r.row_id
      AND ${toId}::uuid IN (p.first_id, p.second_id)`;
  let rows = aliases + pairs;
  for (const place of places) rows += await sendRowsHome(tx, home, place);
  return rows;
}

/** Where rows point at an entity. Those with versions stay where somebody decided on them since. */
type Place = { kind: EntityMovedKind; table: Prisma.Sql; column: Prisma.Sql; versions: boolean };

const own = Prisma.sql`entity_id`;
const places: Place[] = [
  { kind: "external_id", table: Prisma.sql`entity_external_id`, column: own, versions: false },
  { kind: "mention", table: Prisma.sql`mention`, column: own, versions: true },
  { kind: "suggestion", table: Prisma.sql`suggestion`, column: own, versions: true },
  {
    kind: "attribution",
    table: Prisma.sql`attribution`,
    column: Prisma.sql`speaker_entity_id`,
    versions: true,
  },
  // An outlet's version counts what else is changed of it.
  { kind: "outlet", table: Prisma.sql`outlet`, column: own, versions: false },
  { kind: "refusal", table: Prisma.sql`alias_refusal`, column: own, versions: true },
  { kind: "entity", table: Prisma.sql`entity`, column: Prisma.sql`merged_into_id`, versions: false },
];

async function sendRowsHome(
  tx: Tx,
  { moveId, fromId, toId }: Home,
  { kind, table, column, versions }: Place,
): Promise<number> {
  const undecided = versions ? Prisma.sql`t.version = r.version` : Prisma.sql`true`;
  return tx.$executeRaw`
    UPDATE ${table} t SET ${column} = ${fromId}::uuid FROM entity_moved_row r
    WHERE r.move_id = ${moveId}::uuid AND r.kind = ${kind}::entity_moved_kind AND t.id = r.row_id
      AND t.${column} = ${toId}::uuid AND ${undecided}`;
}

/** Nothing but its own name. */
async function isEmpty(tx: Tx, id: string): Promise<boolean> {
  const { _count } = await tx.entity.findUniqueOrThrow({
    where: { id },
    select: {
      _count: {
        select: {
          aliases: true,
          externalIds: true,
          mentions: true,
          suggestions: true,
          attributions: true,
          mergedFrom: true,
          refusals: true,
        },
      },
    },
  });
  const outlets = await tx.outlet.count({ where: { entityId: id } });
  const { aliases, ...rest } = _count;
  return aliases <= 1 && outlets === 0 && Object.values(rest).every((count) => count === 0);
}

/** "Not the same" was never said. */
export async function reversePair(tx: Tx, { pairId }: Of<"entity_pair">): Promise<boolean> {
  const { count } = await tx.entityPair.deleteMany({ where: { id: pairId } });
  return count === 1;
}

/** An alias is again as it was before it was added, changed or removed. False when it is not as that left it. */
export async function reverseAlias(
  tx: Tx,
  { entityId, aliasId, before, after, unprintedId, nameBefore }: Of<"entity_alias">,
): Promise<boolean> {
  const entity = (await lockEntities(tx, [entityId])).get(entityId);
  if (!entity || entity.mergedIntoId !== null) return false;
  const row = await tx.entityAlias.findUnique({ where: { id: aliasId, entityId }, select: aliasFields });
  if (!isDeepStrictEqual(row, after)) return false;
  if (before && (await isTaken(tx, { entityId, aliasId, before, unprintedId }))) return false;
  await putBack(tx, { entityId, aliasId, before, after });
  if (unprintedId !== null) {
    await tx.entityAlias.updateMany({ where: { id: unprintedId, entityId }, data: { preferred: true } });
  }
  if (nameBefore !== null) await tx.entity.update({ where: { id: entityId }, data: { name: nameBefore } });
  await touchEntities(tx, [entityId]);
  return true;
}

type Turn = { entityId: string; aliasId: string; before: AliasFields | null; after: AliasFields | null };

async function putBack(tx: Tx, { entityId, aliasId, before, after }: Turn): Promise<void> {
  if (before === null) {
    await tx.entityAlias.delete({ where: { id: aliasId } });
    return;
  }
  const { text, ...fields } = before;
  const data = { ...spelled(text), ...fields };
  if (after === null) await tx.entityAlias.create({ data: { id: aliasId, entityId, ...data } });
  else await tx.entityAlias.update({ where: { id: aliasId }, data });
}

type Return = { entityId: string; aliasId: string; before: AliasFields; unprintedId: string | null };

/** The name, or its place as the printed one, may be another's by now. */
async function isTaken(tx: Tx, { entityId, aliasId, before, unprintedId }: Return): Promise<boolean> {
  const { text, language, register, preferred } = before;
  const others = await tx.entityAlias.count({
    where: {
      entityId,
      language,
      id: { notIn: [aliasId, ...(unprintedId === null ? [] : [unprintedId])] },
      OR: [{ text }, ...(preferred ? [{ register, preferred }] : [])],
    },
  });
  return others > 0;
}
