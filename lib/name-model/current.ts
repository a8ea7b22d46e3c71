import "server-only";
import { database } from "@/lib/db/client";
import { featureFormat } from "@/lib/language/tagger/features";
import { log } from "@/lib/log";

/** A version as threads share it. */
export type SharedNameModel = {
  id: string;
  number: number;
  /** lib/language/tagger/model.ts */
  weights: SharedArrayBuffer;
};

let last: SharedNameModel | null = null;

/**
 * The version that is switched on at the moment; null: the rules alone. The same object until somebody switches, so that
 * threads are told once.
 */
export async function currentNameModel(): Promise<SharedNameModel | null> {
  const standing = await database().nameModelSwitch.findFirst({
    select: { model: { select: { id: true, number: true, features: true } } },
    orderBy: { number: "desc" },
  });
  const model = standing?.model ?? null;
  if (model === null) return null;
  if (last?.id === model.id) return last;
  if (model.features !== featureFormat) {
    log().warn({ number: model.number }, "name_model.outdated");
    return null;
  }
  const { weights } = await database().nameModel.findUniqueOrThrow({
    where: { id: model.id },
    select: { weights: true },
  });
  const shared = new SharedArrayBuffer(weights.byteLength);
  new Uint8Array(shared).set(weights);
  last = { id: model.id, number: model.number, weights: shared };
  return last;
}
