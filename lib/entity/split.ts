import "server-only";
import { ok, problem, type Result } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson, type Person } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { newId } from "@/lib/ids";
import { foldTone } from "@/lib/language/fold";
import { spelled } from "./alias-fields";
import { sayDifferent } from "./keep-apart";
import { type LockedEntity, lockEntities, touchEntities } from "./lock";
import {
  beginMove,
  moveAliases,
  moveAttributions,
  moveMentions,
  moveSuggestions,
  type MovedCounts,
} from "./move-rows";
import { type EntityProblem, type SplitEntityInput, splitEntityInput } from "./schema";
import { freeSlug } from "./slug";

export type EntitySplit = { toId: string; decisionId: string; entityIds: string[]; moved: MovedCounts };

/**
 * What was taken for one entity is two: the chosen names and mentions go to a new or another one. That the two are
 * not the same is remembered.
 */
export function splitEntity(actor: Actor, input: SplitEntityInput) {
  const { entityId: fromId, seenVersion, to, ...picked } = splitEntityInput.parse(input);
  return inTransaction<EntitySplit, EntityProblem>(
    async (tx) => {
      if (!may(actor, "entity.merge") || !isPerson(actor)) return problem("forbidden");
      const ends = await bothEnds(tx, { fromId, seenVersion, picked, to });
      if (!ends.ok) return ends;
      const { from, other } = ends.value;
      const made =
        "newEntity" in to ? await makeEntity(tx, actor, { ...to.newEntity, picked, fromId }) : null;
      if (made && !made.ok) return made;
      const { id: toId, name: toName } = made?.value ?? other ?? from;
      const pairId = await sayDifferent(tx, actor, { oneId: fromId, otherId: toId });
      const decisionId = await keepDecision(tx, actor, {
        type: "entity.split",
        shown: { from: from.name, to: toName, ...picked },
        reversal: { kind: "entity_move", did: "split", fromId, toId, createdTo: made !== null, pairId },
      });
      const move = await beginMove(tx, { kind: "split", fromId, toId, decisionId });
      const moved = {
        aliases: await moveAliases(tx, move, picked),
        externalIds: 0,
        mentions: await moveMentions(tx, move, picked),
        suggestions: await moveSuggestions(tx, move, picked),
        attributions: await moveAttributions(tx, move, picked),
      };
      await nameIt(tx, { entityId: toId, name: toName });
      await touchEntities(tx, [fromId, toId]);
      await record(tx, actor, {
        type: "entity.split",
        subject: { type: "entity", id: fromId },
        payload: { toId, fromName: from.name, toName, decisionId, moved },
      });
      return ok({ toId, decisionId, entityIds: [fromId, toId], moved });
    },
    { timeoutMillis: 60_000 },
  );
}

type Ends = Pick<SplitEntityInput, "to"> & {
  fromId: string;
  seenVersion: number;
  picked: { aliasIds: string[]; quotes: string[]; articleIds: string[] };
};

/** The one that is taken apart and, when there is one already, the other, both held and fit for it. */
async function bothEnds(
  tx: Tx,
  { fromId, seenVersion, picked, to }: Ends,
): Promise<Result<{ from: LockedEntity; other: LockedEntity | null }, EntityProblem>> {
  const otherId = "entityId" in to ? to.entityId : null;
  if (Object.values(picked).every((list) => list.length === 0) || otherId === fromId) {
    return problem("nothing_to_change");
  }
  const locked = await lockEntities(tx, otherId === null ? [fromId] : [fromId, otherId]);
  const from = locked.get(fromId);
  const other = otherId === null ? null : locked.get(otherId);
  if (!from || other === undefined) return problem("not_found");
  if (from.mergedIntoId !== null || (other && other.mergedIntoId !== null)) return problem("merged_already");
  if (from.version !== seenVersion) return problem("changed_since_seen");
  const { aliasIds } = picked;
  const staying = await tx.entityAlias.count({ where: { entityId: fromId, id: { notIn: aliasIds } } });
  if (staying === 0) return problem("last_alias");
  if (other && (await hasOneOf(tx, other.id, aliasIds))) return problem("alias_taken");
  return ok({ from, other });
}

async function hasOneOf(tx: Tx, entityId: string, aliasIds: string[]): Promise<boolean> {
  const names = await tx.entityAlias.findMany({
    where: { id: { in: aliasIds } },
    select: { language: true, text: true },
  });
  return names.length > 0 && (await tx.entityAlias.count({ where: { entityId, OR: names } })) > 0;
}

type Wanted = {
  kind: EntityKind;
  name: string;
  fromId: string;
  picked: { aliasIds: string[] };
};

/** As for every new entity: one that bears the name already is used instead, if the editor says so. */
async function makeEntity(tx: Tx, actor: Person, { kind, name, fromId, picked }: Wanted) {
  const folded = foldTone(name);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`entity:${kind}:${folded}`}, 0))`;
  const known = await tx.entity.findFirst({
    where: { kind, mergedIntoId: null, id: { not: fromId }, aliases: { some: { folded } } },
    select: { id: true },
  });
  if (known) return problem<EntityProblem>("name_taken", { entityId: known.id });
  const id = newId();
  await tx.entity.create({ data: { id, slug: await freeSlug(tx, name), kind, name, createdAt: now() } });
  const aliases = await tx.entityAlias.findMany({
    where: { id: { in: picked.aliasIds }, entityId: fromId },
    select: { text: true },
  });
  await record(tx, actor, {
    type: "entity.created",
    subject: { type: "entity", id },
    payload: { kind, name, aliases: [...new Set([name, ...aliases.map(({ text }) => text)])] },
  });
  return ok({ id, name });
}

/** A new one is called by its own name even when none of the names that came along is that. */
async function nameIt(tx: Tx, { entityId, name }: { entityId: string; name: string }): Promise<void> {
  const folded = foldTone(name);
  if ((await tx.entityAlias.count({ where: { entityId, folded } })) > 0) return;
  const printed = await tx.entityAlias.count({
    where: { entityId, language: "vi", register: null, preferred: true },
  });
  await tx.entityAlias.create({
    data: {
      id: newId(),
      entityId,
      ...spelled(name),
      language: "vi",
      preferred: printed === 0,
      createdAt: now(),
    },
  });
}
