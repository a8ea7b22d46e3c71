import { decodeModel, encodeModel, type TaggerModel } from "./model";
import { type Round, type TaggedWords, trainTagger } from "./train";

export const featureBits = 18;
export const learningRounds = 6;
const seed = 7;

/** A model as it is kept, and as it is used: what was lost in keeping it is lost in both. */
export type Learnt = { bytes: Uint8Array; model: TaggerModel };

/** The same examples in the same order give the same model. Round by round. */
export function* learning(examples: readonly TaggedWords[]): Generator<Round, Learnt> {
  const training = { bits: featureBits, rounds: learningRounds, random: randomFrom(seed) };
  const bytes = encodeModel(yield* trainTagger(examples, training));
  return { bytes, model: decodeModel(bytes) };
}

/** All rounds at once. */
export function learn(examples: readonly TaggedWords[]): Learnt {
  const rounds = learning(examples);
  for (;;) {
    const step = rounds.next();
    if (step.done) return step.value;
  }
}

/** A linear congruence: enough to shuffle by. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
