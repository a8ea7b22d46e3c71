import { createHash } from "node:crypto";
import { v7 } from "uuid";

/** A new UUIDv7: ordered by time, so that lists and indexes stay in order of making. */
export function newId(): string {
  return v7();
}

/** 2026-01-01T00:00:00Z: seeds sort before everything that people make. */
const seedMillis = 1_767_225_600_000;

/** The same UUIDv7-shaped id for the same key on every machine, so that seeding twice changes nothing. */
export function seedId(key: string): string {
  const random = createHash("sha256").update(key).digest().subarray(0, 16);
  return v7({ msecs: seedMillis, random, seq: random.readUInt32BE(0) >>> 1 });
}
