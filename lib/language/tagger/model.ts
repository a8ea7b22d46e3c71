import { featureFormat } from "./features";
import { labelCount } from "./labels";

/** What was learnt: a row of weights for each feature, a weight for each pair of neighbouring labels. */
export type TaggerModel = {
  /** Features are hashed into two to the power of this many rows. */
  bits: number;
  /** `labelCount` weights a row; multiplied by `scale` they are the scores. */
  weights: Int8Array;
  scale: number;
  /** By the label before, then the label. */
  transitions: Float32Array;
};

const magic = 0x43_54_41_47;
const headBytes = 20;

/**
 * The file of a model, in bytes: "CTAG", bits, scale, count of rows and the features' format as 32 bits each (little-endian;
 * scale a float), the transitions as floats, then every row that is not empty: the distance to the row before as a variable-length
 * number and its weights, a byte each.
 */
export function encodeModel({ bits, weights, scale, transitions }: TaggerModel): Uint8Array {
  const rows: number[] = [];
  for (let row = 0; row < 2 ** bits; row += 1) {
    for (let label = 0; label < labelCount; label += 1) {
      if (weights[row * labelCount + label] === 0) continue;
      rows.push(row);
      break;
    }
  }
  const bytes = new Uint8Array(headBytes + transitions.length * 4 + rows.length * (5 + labelCount));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic);
  view.setUint32(4, bits, true);
  view.setFloat32(8, scale, true);
  view.setUint32(12, rows.length, true);
  view.setUint32(16, featureFormat, true);
  transitions.forEach((weight, at) => view.setFloat32(headBytes + at * 4, weight, true));
  let at = headBytes + transitions.length * 4;
  let before = -1;
  for (const row of rows) {
    at = writeNumber(bytes, at, row - before - 1);
    before = row;
    for (let label = 0; label < labelCount; label += 1) {
      view.setInt8(at + label, weights[row * labelCount + label] ?? 0);
    }
    at += labelCount;
  }
  return bytes.subarray(0, at);
}

/** Throws a RangeError for bytes that are no model of this version. */
export function decodeModel(bytes: Uint8Array): TaggerModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const transitionCount = labelCount * labelCount;
  if (bytes.byteLength < headBytes + transitionCount * 4 || view.getUint32(0) !== magic)
    throw new RangeError("not a tagger's model");
  if (view.getUint32(16, true) !== featureFormat) throw new RangeError("a tagger's model of another format");
  const bits = view.getUint32(4, true);
  if (bits > 24) throw new RangeError("a tagger's model of too many features");
  const rows = view.getUint32(12, true);
  const transitions = new Float32Array(transitionCount);
  for (let at = 0; at < transitionCount; at += 1) transitions[at] = view.getFloat32(headBytes + at * 4, true);
  const weights = new Int8Array(2 ** bits * labelCount);
  let at = headBytes + transitionCount * 4;
  let row = -1;
  for (let count = 0; count < rows; count += 1) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = view.getUint8(at);
      at += 1;
      distance |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    row += distance + 1;
    for (let label = 0; label < labelCount; label += 1)
      weights[row * labelCount + label] = view.getInt8(at + label);
    at += labelCount;
  }
  return { bits, weights, scale: view.getFloat32(8, true), transitions };
}

function writeNumber(bytes: Uint8Array, start: number, number: number): number {
  let at = start;
  let rest = number;
  while (rest > 0x7f) {
    bytes[at] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
    at += 1;
  }
  bytes[at] = rest;
  return at + 1;
}
