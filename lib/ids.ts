import { createHash, randomFillSync, randomInt } from "node:crypto";
import { v7 } from "uuid";

const bytesOfId = 16;
/** Random bytes for many ids: asking the system for those of each costs ten times what the rest of an id does. */
const bytes = Buffer.alloc(256 * bytesOfId);
let taken = bytes.length;

/** Counts on through all milliseconds, so that ids of the same one stay in order. */
let seq = randomInt(2 ** 31);

/** A new UUIDv7: ordered by time, and by making within a process, so that lists and indexes stay in that order. */
export function newId(): string {
  if (taken === bytes.length) {
    randomFillSync(bytes);
    taken = 0;
  }
  const random = bytes.subarray(taken, taken + bytesOfId);
  taken += bytesOfId;
  seq = (seq + 1) >>> 0;
  return v7({ random, seq });
}

/** 2026-01-01T00:00:00Z: seeds sort before everything that people make. */
const seedMillis = 1_767_225_600_000;

/** The same UUIDv7-shaped id for the same key on every machine, so that seeding twice changes nothing. */
export function seedId(key: string): string {
  const random = createHash("sha256").update(key).digest().subarray(0, 16);
  return v7({ msecs: seedMillis, random, seq: random.readUInt32BE(0) >>> 1 });
}
