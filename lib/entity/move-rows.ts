import "server-only";
import { now } from "@/lib/clock";
import { type Tx, Prisma } from "@/lib/db/client";
import type { EntityMovedKind, EntityMoveKind } from "@/lib/db/generated/enums";
import { newId } from "@/lib/ids";

type Move = { id: string; fromId: string; toId: string };

/** How many rows of each kind went along. */
export type MovedCounts = {
  aliases: number;
  externalIds: number;
  mentions: number;
  suggestions: number;
  attributions: number;
};

type NewMove = { kind: EntityMoveKind; fromId: string; toId: string; decisionId: string };

export async function beginMove(tx: Tx, move: NewMove): Promise<Move> {
  const id = newId();
  await tx.entityMove.create({ data: { id, ...move, createdAt: now() } });
  return { id, fromId: move.fromId, toId: move.toId };
}

/** Which rows go: of a merge all of them. */
export type Chosen = { aliasIds: string[]; quotes: string[]; articleIds: string[] } | "all";

/**
 * A name that the other one has already stays behind. Where the other one has a printed name for that language and
 * register, it stays the printed one.
 */
export async function moveAliases(tx: Tx, { id, fromId, toId }: Move, chosen: Chosen): Promise<number> {
  const which = chosen === "all" ? Prisma.sql`true` : Prisma.sql`a.id = ANY(${chosen.aliasIds}::uuid[])`;
  return tx.$executeRaw`
    WITH picked AS (
      SELECT a.id, a.preferred FROM entity_alias a
      WHERE a.entity_id = ${fromId}::uuid AND ${which} AND NOT EXISTS (
        SELECT 1 FROM entity_alias b
        WHERE b.entity_id = ${toId}::uuid AND b.language = a.language AND b.text = a.text)
    ), moved AS (
      UPDATE entity_alias a SET entity_id = ${toId}::uuid, preferred = a.preferred AND NOT EXISTS (
        SELECT 1 FROM entity_alias b
        WHERE b.entity_id = ${toId}::uuid AND b.language = a.language AND b.preferred
          AND b.register IS NOT DISTINCT FROM a.register)
      FROM picked WHERE a.id = picked.id
    )
    INSERT INTO entity_moved_row (move_id, kind, row_id, printed)
    SELECT ${id}::uuid, 'alias', picked.id, picked.preferred FROM picked`;
}

/** Keeps which rows an update moved; `update` returns their ids and, where rows have versions, those. */
async function moveNoted(
  tx: Tx,
  { id }: Move,
  kind: EntityMovedKind,
  { update, versions }: { update: Prisma.Sql; versions: boolean },
): Promise<number> {
  const version = versions ? Prisma.sql`moved.version` : Prisma.sql`NULL::int`;
  return tx.$executeRaw`
    WITH moved AS (${update})
    INSERT INTO entity_moved_row (move_id, kind, row_id, version)
    SELECT ${id}::uuid, ${kind}::entity_moved_kind, moved.id, ${version} FROM moved`;
}

export async function moveExternalIds(tx: Tx, move: Move): Promise<number> {
  const update = Prisma.sql`
    UPDATE entity_external_id SET entity_id = ${move.toId}::uuid WHERE entity_id = ${move.fromId}::uuid RETURNING id`;
  return moveNoted(tx, move, "external_id", { update, versions: false });
}

/** Removed ones go along: when their removal is undone, they stand where they belong. */
export async function moveMentions(tx: Tx, move: Move, chosen: Chosen): Promise<number> {
  const which = chosenRows(chosen, ({ quotes }) => Prisma.sql`quote = ANY(${quotes}::text[])`);
  const update = Prisma.sql`
    UPDATE mention SET entity_id = ${move.toId}::uuid
    WHERE entity_id = ${move.fromId}::uuid AND ${which} RETURNING id, version`;
  return moveNoted(tx, move, "mention", { update, versions: true });
}

/** Decided ones go along with the waiting ones: what was rejected for the one is rejected for the other. */
export async function moveSuggestions(tx: Tx, move: Move, chosen: Chosen): Promise<number> {
  const which = chosenRows(
    chosen,
    ({ quotes }) => Prisma.sql`type = 'mention' AND quote = ANY(${quotes}::text[])`,
  );
  const update = Prisma.sql`
    UPDATE suggestion SET entity_id = ${move.toId}::uuid
    WHERE entity_id = ${move.fromId}::uuid AND ${which} RETURNING id, version`;
  return moveNoted(tx, move, "suggestion", { update, versions: true });
}

export async function moveAttributions(tx: Tx, move: Move, chosen: Chosen): Promise<number> {
  const which = chosenRows(chosen, ({ quotes }) => Prisma.sql`speaker_label = ANY(${quotes}::text[])`);
  const update = Prisma.sql`
    UPDATE attribution SET speaker_entity_id = ${move.toId}::uuid
    WHERE speaker_entity_id = ${move.fromId}::uuid AND ${which} RETURNING id, version`;
  return moveNoted(tx, move, "attribution", { update, versions: true });
}

/** Those that bear a chosen name, and all that stand in a chosen article. */
function chosenRows(chosen: Chosen, bearsName: (some: Exclude<Chosen, "all">) => Prisma.Sql): Prisma.Sql {
  if (chosen === "all") return Prisma.sql`true`;
  return Prisma.sql`(${bearsName(chosen)} OR article_id = ANY(${chosen.articleIds}::uuid[]))`;
}

export async function moveOutlet(tx: Tx, move: Move): Promise<void> {
  const update = Prisma.sql`
    UPDATE outlet SET entity_id = ${move.toId}::uuid WHERE entity_id = ${move.fromId}::uuid RETURNING id, version`;
  await moveNoted(tx, move, "outlet", { update, versions: true });
}

/** A name that is never to be suggested for the one is not for the other; taken-back ones go along as history. */
export async function moveRefusals(tx: Tx, move: Move): Promise<void> {
  const update = Prisma.sql`
    UPDATE alias_refusal r SET entity_id = ${move.toId}::uuid
    WHERE r.entity_id = ${move.fromId}::uuid AND (r.revoked_at IS NOT NULL OR NOT EXISTS (
      SELECT 1 FROM alias_refusal s
      WHERE s.entity_id = ${move.toId}::uuid AND s.folded = r.folded AND s.revoked_at IS NULL))
    RETURNING r.id, r.version`;
  await moveNoted(tx, move, "refusal", { update, versions: true });
}

/** What had been merged into the one that goes leads to the other from now on: nobody has to follow a chain. */
export async function moveMerged(tx: Tx, move: Move): Promise<void> {
  const update = Prisma.sql`
    UPDATE entity SET merged_into_id = ${move.toId}::uuid WHERE merged_into_id = ${move.fromId}::uuid RETURNING id`;
  await moveNoted(tx, move, "entity", { update, versions: false });
}

/** What was said of the one that goes and a third is said of the other, unless something is said of those already. */
export async function movePairs(tx: Tx, move: Move): Promise<void> {
  const { fromId, toId } = move;
  const third = Prisma.sql`CASE WHEN p.first_id = ${fromId}::uuid THEN p.second_id ELSE p.first_id END`;
  const update = Prisma.sql`
    UPDATE entity_pair p SET first_id = least(${toId}::uuid, ${third}), second_id = greatest(${toId}::uuid, ${third})
    WHERE ${fromId}::uuid IN (p.first_id, p.second_id) AND ${third} <> ${toId}::uuid AND NOT EXISTS (
      SELECT 1 FROM entity_pair q
      WHERE q.first_id = least(${toId}::uuid, ${third}) AND q.second_id = greatest(${toId}::uuid, ${third}))
    RETURNING p.id`;
  await moveNoted(tx, move, "pair", { update, versions: false });
}
