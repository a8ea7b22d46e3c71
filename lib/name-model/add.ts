import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { featureFormat } from "@/lib/language/tagger/features";
import { decodeModel } from "@/lib/language/tagger/model";
import type { LearntFrom, ModelScores } from "./schema";

export type NameModelAdded = { modelId: string; number: number };
type Input = { weights: Uint8Array; learntFrom: LearntFrom; scores: ModelScores };

/** Keeps a version, switched off. Throws a RangeError for weights that this program cannot use. */
export function addNameModel(actor: Actor, { weights, learntFrom, scores }: Input) {
  return inTransaction<NameModelAdded, "forbidden">(async (tx) => {
    if (!may(actor, "model.add")) return problem("forbidden");
    decodeModel(weights);
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('name model', 0))`;
    const { _max: last } = await tx.nameModel.aggregate({ _max: { number: true } });
    const [modelId, number] = [newId(), (last.number ?? 0) + 1];
    await tx.nameModel.create({
      data: {
        id: modelId,
        number,
        weights: new Uint8Array(weights),
        features: featureFormat,
        learntFrom,
        scores,
        createdAt: now(),
      },
    });
    await record(tx, actor, {
      type: "model.added",
      subject: { type: "model", id: modelId },
      payload: { number, byteCount: weights.byteLength },
    });
    return ok({ modelId, number });
  });
}
