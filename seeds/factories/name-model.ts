import { systemActor } from "@/lib/auth/actor";
import { labelCount } from "@/lib/language/tagger/labels";
import { encodeModel } from "@/lib/language/tagger/model";
import { addNameModel, type NameModelAdded } from "@/lib/name-model/add";
import type { Comparison } from "@/lib/name-model/schema";

/** A version that has learnt nothing, so it finds no name at all. */
export const blankWeights = encodeModel({
  bits: 4,
  weights: new Int8Array(2 ** 4 * labelCount),
  scale: 1,
  transitions: new Float32Array(labelCount ** 2),
});

function scoresOf(f1: number): Comparison["rules"] {
  const score = { precision: f1, recall: f1, f1, wanted: 120 };
  return { all: score, person: score, organisation: { ...score, f1: f1 - 0.04 }, place: score };
}

/** Switched off, with scores above the rules'. */
export async function aNameModel(): Promise<NameModelAdded> {
  const comparison = { texts: 12, rules: scoresOf(0.86), inUse: null, own: scoresOf(0.89) };
  const added = await addNameModel(systemActor("factory"), {
    weights: blankWeights,
    learntFrom: { corpusTexts: 556, corpusNames: 7_000, articles: 48, names: 1_310, rejected: 77 },
    scores: { decisions: comparison, corpus: comparison },
  });
  if (!added.ok) throw new Error(added.problem);
  return added.value;
}
