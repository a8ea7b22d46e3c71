import "server-only";
import { packNames, type PackedGazetteer } from "@/lib/language/gazetteer";
import { NamePacker } from "@/lib/language/name-packer";
import type { GazetteerEntry } from "@/lib/language/types";
import { changedSince, currentSnapshot, mostChanges } from "./changed-since";
import { currentDecisions } from "./current-decisions";
import { allNames, namesOf } from "./name-pages";

type PackedNames = Omit<PackedGazetteer, "decisions">;

type Held = {
  /** The database's snapshot that `packed` is as new as. */
  snapshot: string;
  packed: PackedNames;
  /** Entities that have changed since the base was packed, with what they are called now; null: nothing. */
  changes: Map<string, GazetteerEntry | null>;
};

let held: Held | null = null;
let answered: Promise<unknown> = Promise.resolve();
let last: { packed: PackedNames; told: PackedGazetteer } | null = null;

/**
 * All names that the newsroom knows and what was decided about them, as they are committed when it is asked. The same
 * object until a name changes or somebody decides, so that threads are told once. One question at a time: the first has
 * everything to load, the others only changes.
 */
export async function currentNames(): Promise<PackedGazetteer> {
  const answer = answered.then(renewed);
  answered = answer.catch(() => undefined);
  const [{ packed }, decisions] = await Promise.all([answer, currentDecisions()]);
  if (last?.packed !== packed || last.told.decisions !== decisions)
    last = { packed, told: { ...packed, decisions } };
  return last.told;
}

async function renewed(): Promise<Held> {
  if (held === null) held = await packAll();
  const { snapshot, changed } = await changedSince(held.snapshot, "names");
  const changes = new Map(held.changes);
  for (const entityId of changed) changes.set(entityId, null);
  if (changes.size > mostChanges) held = await packAll();
  else if (changed.length === 0) held = { ...held, snapshot };
  else {
    for (const entry of await namesOf(changed)) changes.set(entry.entityId, entry);
    held = { snapshot, packed: laidOver(held.packed.base, changes), changes };
  }
  return held;
}

async function packAll(): Promise<Held> {
  const snapshot = await currentSnapshot();
  const packer = new NamePacker();
  for await (const page of allNames()) for (const entry of page) packer.add(entry);
  return { snapshot, packed: { base: packer.pack(), changes: null }, changes: new Map() };
}

function laidOver(base: SharedArrayBuffer, changes: Held["changes"]): PackedNames {
  const entityIds = [...changes.keys()].sort();
  const names = packNames(entityIds.flatMap((entityId) => changes.get(entityId) ?? []));
  return { base, changes: { entityIds, names } };
}
