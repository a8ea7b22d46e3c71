import "server-only";
import type { PackedGazetteer } from "@/lib/language/gazetteer";
import { NamePacker } from "@/lib/language/name-packer";
import { changedSince, currentSnapshot, mostChanges } from "./changed-since";
import { currentDecisions } from "./current-decisions";
import { allNames, namesOf } from "./name-pages";

type PackedNames = Omit<PackedGazetteer, "decisions">;

type Held = {
  /** The database's snapshot that `packed` is as new as. */
  snapshot: string;
  packed: PackedNames;
  /** Entities that have changed since the base was packed. */
  changes: ReadonlySet<string>;
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
  const changes = new Set([...held.changes, ...changed]);
  if (changes.size > mostChanges) held = await packAll();
  else if (changed.length === 0) held = { ...held, snapshot };
  else held = { snapshot, packed: await laidOver(held.packed.base, changes), changes };
  return held;
}

async function packAll(): Promise<Held> {
  const snapshot = await currentSnapshot();
  const packer = new NamePacker();
  for await (const page of allNames()) packer.add(page);
  return { snapshot, packed: { base: packer.pack(), changes: null }, changes: new Set() };
}

async function laidOver(base: SharedArrayBuffer, changes: Held["changes"]): Promise<PackedNames> {
  const entityIds = [...changes].sort();
  const packer = new NamePacker();
  packer.add(await namesOf(entityIds));
  return { base, changes: { entityIds, names: packer.pack() } };
}
