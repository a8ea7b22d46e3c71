import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { featureFormat } from "@/lib/language/tagger/features";
import type { SwitchNameModelInput, SwitchNameModelProblem } from "./schema";

export type NameModelSwitched = { before: number; after: number };

/** From the next text on names are read by this version, or by the rules alone. What was read stays as it is. */
export function switchNameModel(actor: Actor, { modelId, seenSwitch }: SwitchNameModelInput) {
  return inTransaction<NameModelSwitched, SwitchNameModelProblem>(async (tx) => {
    if (!may(actor, "model.switch") || !isPerson(actor)) return problem("forbidden");
    // Two admins at once: the second waits here, and finds it changed.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('name model', 1))`;
    const last = await lastSwitch(tx);
    if (last.number !== seenSwitch) return problem("changed_since_seen");
    const model = modelId === null ? null : await modelCalled(tx, modelId);
    if (modelId !== null && model === null) return problem("not_found");
    const subject = model ?? last.model;
    if (subject === null || model?.id === last.model?.id) return problem("nothing_to_change");
    if (model !== null && model.features !== featureFormat) return problem("outdated_model");

    await tx.nameModelSwitch.create({
      data: {
        id: newId(),
        number: seenSwitch + 1,
        modelId,
        switchedById: actor.id,
        createdAt: now(),
      },
    });
    const change = { before: last.model?.number ?? 0, after: model?.number ?? 0 };
    await record(tx, actor, {
      type: "model.switched",
      subject: { type: "model", id: subject.id },
      payload: change,
    });
    return ok(change);
  });
}

async function lastSwitch(tx: Tx) {
  const last = await tx.nameModelSwitch.findFirst({
    select: { number: true, model: { select: { id: true, number: true } } },
    orderBy: { number: "desc" },
  });
  return last ?? { number: 0, model: null };
}

function modelCalled(tx: Tx, id: string) {
  return tx.nameModel.findUnique({ where: { id }, select: { id: true, number: true, features: true } });
}
