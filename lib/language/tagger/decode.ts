import { featureCount } from "./features";
import { labelCount, mayFollow } from "./labels";
import type { TaggerModel } from "./model";

const impossible = -1e9;

/** Which labels may stand after which, as weights to add. */
export const barred = Float64Array.from({ length: labelCount * labelCount }, (_, at) =>
  mayFollow(Math.floor(at / labelCount), at % labelCount) ? 0 : impossible,
);

/** Scores of each label at each word, `labelCount` a word. */
export function scoresOf({ weights, scale }: TaggerModel, rows: Int32Array): Float64Array {
  const scores = summedWeights(weights, rows);
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) * scale;
  return scores;
}

/** Of each label at each word, the weights of the word's features: as they are learnt and as they are kept. */
export function summedWeights(weights: Float64Array | Int8Array, rows: Int32Array): Float64Array {
  const length = rows.length / featureCount;
  const sums = new Float64Array(length * labelCount);
  for (let at = 0; at < length; at += 1) {
    const to = at * labelCount;
    for (let feature = at * featureCount; feature < (at + 1) * featureCount; feature += 1) {
      const from = (rows[feature] ?? 0) * labelCount;
      for (let label = 0; label < labelCount; label += 1)
        sums[to + label] = (sums[to + label] ?? 0) + (weights[from + label] ?? 0);
    }
  }
  return sums;
}

/** The best sequence of labels (Viterbi). `scores` as `scoresOf` gives them. */
export function bestLabels(scores: Float64Array, transitions: ArrayLike<number>): Uint8Array {
  const length = scores.length / labelCount;
  const labels = new Uint8Array(length);
  if (length === 0) return labels;
  const cameFrom = new Uint8Array(length * labelCount);
  let sums = new Float64Array(labelCount);
  let nextSums = new Float64Array(labelCount);
  for (let label = 0; label < labelCount; label += 1)
    sums[label] = (scores[label] ?? 0) + (barred[label] ?? 0) + (transitions[label] ?? 0);
  for (let at = 1; at < length; at += 1) {
    for (let label = 0; label < labelCount; label += 1) {
      let best = -Infinity;
      let from = 0;
      for (let before = 0; before < labelCount; before += 1) {
        const pair = before * labelCount + label;
        const sum = (sums[before] ?? 0) + (transitions[pair] ?? 0) + (barred[pair] ?? 0);
        if (sum > best) {
          best = sum;
          from = before;
        }
      }
      nextSums[label] = best + (scores[at * labelCount + label] ?? 0);
      cameFrom[at * labelCount + label] = from;
    }
    [sums, nextSums] = [nextSums, sums];
  }
  let label = 0;
  for (let other = 1; other < labelCount; other += 1)
    if ((sums[other] ?? 0) > (sums[label] ?? 0)) label = other;
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = cameFrom[at * labelCount + label] ?? 0;
  }
  return labels;
}
