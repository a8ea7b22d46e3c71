import "server-only";
import { type Gazetteer, openGazetteer, type PackedGazetteer } from "@/lib/language/gazetteer";
import { currentNames } from "./current-names";

let opened: { names: PackedGazetteer; gazetteer: Gazetteer } | null = null;

/** All names that the newsroom knows, to be looked up on this thread. */
export async function currentGazetteer(): Promise<Gazetteer> {
  const names = await currentNames();
  if (opened?.names !== names) opened = { names, gazetteer: openGazetteer(names) };
  return opened.gazetteer;
}
