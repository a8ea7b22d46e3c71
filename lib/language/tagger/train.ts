import { barred, bestLabels, summedWeights } from "./decode";
import { featureCount } from "./features";
import { labelCount } from "./labels";
import type { TaggerModel } from "./model";

/** A stretch of words with the labels that stand over it. */
export type TaggedWords = {
  /** As `featuresOf` gives them. */
  rows: Int32Array;
  labels: Uint8Array;
};

export type Training = {
  bits: number;
  rounds: number;
  /** From 0 up to 1, the same each time. */
  random: () => number;
};

/** A round is over; `right`: the share of stretches that were labelled without a fault. */
export type Round = { round: number; right: number };

/**
 * Averaged structured perceptron (Collins 2002): each stretch is labelled with what is known so far, and where that
 * is wrong, the weights of the right labels go up and those of the wrong ones down. The average over all steps
 * is the model, in whole numbers of one byte. Round by round, so that others get their turn between.
 */
export function* trainTagger(
  examples: readonly TaggedWords[],
  { bits, rounds, random }: Training,
): Generator<Round, TaggerModel> {
  const learner = new Learner(bits);
  const order = examples.map((_, at) => at);
  for (let round = 1; round <= rounds; round += 1) {
    shuffle(order, random);
    let right = 0;
    for (const at of order) {
      const example = examples[at];
      if (example && learner.learn(example)) right += 1;
    }
    yield { round, right: right / Math.max(1, examples.length) };
  }
  return learner.model();
}

/** Weights with the sum of all their moments, kept without touching what did not change. */
class Learner {
  private readonly weights: Float64Array;
  private readonly sums: Float64Array;
  private readonly transitions = new Float64Array(labelCount * labelCount);
  private readonly transitionSums = new Float64Array(labelCount * labelCount);
  private step = 1;

  constructor(private readonly bits: number) {
    this.weights = new Float64Array(2 ** bits * labelCount);
    this.sums = new Float64Array(2 ** bits * labelCount);
  }

  /** Whether it was right already. */
  learn({ rows, labels }: TaggedWords): boolean {
    const found = bestLabels(summedWeights(this.weights, rows), this.transitions);
    let right = true;
    for (let at = 0; at < labels.length; at += 1) {
      const wanted = labels[at] ?? 0;
      const given = found[at] ?? 0;
      const before = at === 0 ? 0 : (labels[at - 1] ?? 0);
      const givenBefore = at === 0 ? 0 : (found[at - 1] ?? 0);
      if (wanted !== given) {
        right = false;
        for (let feature = at * featureCount; feature < (at + 1) * featureCount; feature += 1) {
          const row = (rows[feature] ?? 0) * labelCount;
          this.move(row + wanted, 1);
          this.move(row + given, -1);
        }
      }
      if (wanted !== given || before !== givenBefore) {
        this.moveTransition(before * labelCount + wanted, 1);
        this.moveTransition(givenBefore * labelCount + given, -1);
      }
    }
    this.step += 1;
    return right;
  }

  model(): TaggerModel {
    const average = this.weights.map((weight, at) => weight - (this.sums[at] ?? 0) / this.step);
    let most = 0;
    for (const weight of average) most = Math.max(most, Math.abs(weight));
    // As the file keeps it.
    const scale = Math.fround(most === 0 ? 1 : most / 127);
    return {
      bits: this.bits,
      weights: Int8Array.from(average, (weight) => Math.round(weight / scale)),
      scale,
      transitions: Float32Array.from(
        this.transitions,
        (weight, at) => weight - (this.transitionSums[at] ?? 0) / this.step,
      ),
    };
  }

  private move(at: number, by: number): void {
    this.weights[at] = (this.weights[at] ?? 0) + by;
    this.sums[at] = (this.sums[at] ?? 0) + by * this.step;
  }

  private moveTransition(at: number, by: number): void {
    if (barred[at] !== 0) return;
    this.transitions[at] = (this.transitions[at] ?? 0) + by;
    this.transitionSums[at] = (this.transitionSums[at] ?? 0) + by * this.step;
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
