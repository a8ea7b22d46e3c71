import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { inOrder } from "./doubts";
import { lockEntities } from "./lock";
import { type EntityProblem, type PairInput, pairInput } from "./schema";

const days = 30;

/** "Not now": two look-alikes are not suggested for a month. */
export function postponePair(actor: Actor, input: PairInput) {
  const { oneId, otherId } = pairInput.parse(input);
  return inTransaction<null, EntityProblem>(async (tx) => {
    if (!may(actor, "entity.compare") || !isPerson(actor)) return problem("forbidden");
    const locked = await lockEntities(tx, [oneId, otherId]);
    const one = locked.get(oneId);
    const other = locked.get(otherId);
    if (!one || !other) return problem("not_found");
    const pair = inOrder(oneId, otherId);
    if ((await tx.entityPair.count({ where: { ...pair, verdict: "different" } })) > 0) {
      return problem("said_already");
    }
    const until = new Date(now().getTime() + days * 86_400_000);
    await tx.entityPair.upsert({
      where: { firstId_secondId: pair },
      create: { id: newId(), ...pair, verdict: "later", until, saidById: actor.id, createdAt: now() },
      update: { until, saidById: actor.id },
    });
    await record(tx, actor, {
      type: "entity.postponed",
      subject: { type: "entity", id: oneId },
      payload: { otherId, name: one.name, otherName: other.name, until: until.toISOString() },
    });
    return ok();
  });
}
