import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson, type Person } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { newId } from "@/lib/ids";
import { inOrder } from "./doubts";
import { lockEntities } from "./lock";
import { type EntityProblem, type PairInput, pairInput } from "./schema";

export type KeptApart = { decisionId: string };

/** "These are not the same": never suggested again, and merging them warns. */
export function keepApart(actor: Actor, input: PairInput) {
  const { oneId, otherId } = pairInput.parse(input);
  return inTransaction<KeptApart, EntityProblem>(async (tx) => {
    if (!may(actor, "entity.compare") || !isPerson(actor)) return problem("forbidden");
    const locked = await lockEntities(tx, [oneId, otherId]);
    const one = locked.get(oneId);
    const other = locked.get(otherId);
    if (!one || !other) return problem("not_found");
    if (one.mergedIntoId !== null || other.mergedIntoId !== null) return problem("merged_already");
    const pairId = await sayDifferent(tx, actor, { oneId, otherId });
    if (pairId === null) return problem("said_already");
    const decisionId = await keepDecision(tx, actor, {
      type: "entity.kept_apart",
      shown: { one: one.name, other: other.name },
      reversal: { kind: "entity_pair", pairId, entityIds: [oneId, otherId] },
    });
    await record(tx, actor, {
      type: "entity.kept_apart",
      subject: { type: "entity", id: oneId },
      payload: { otherId, name: one.name, otherName: other.name, decisionId },
    });
    return ok({ decisionId });
  });
}

type Two = { oneId: string; otherId: string };

/** The pair's id, or null when it was said before. "Later" gives way to it. */
export async function sayDifferent(tx: Tx, actor: Person, { oneId, otherId }: Two): Promise<string | null> {
  const pair = inOrder(oneId, otherId);
  const { count } = await tx.entityPair.deleteMany({ where: { ...pair, verdict: "later" } });
  const known = count === 0 && (await tx.entityPair.count({ where: pair })) > 0;
  if (known) return null;
  const id = newId();
  await tx.entityPair.create({
    data: { id, ...pair, verdict: "different", saidById: actor.id, createdAt: now() },
  });
  return id;
}
