import "server-only";
import { currentNames } from "@/lib/entity/current-names";
import { currentNameModel } from "@/lib/name-model/current";
import { listOutletAliases } from "@/lib/outlet/list-aliases";
import type { KnownNames } from "./reading";

let cached: { known: KnownNames; outletsRead: string } | null = null;

/** All that names are read by. The same object until something of it changes, so that threads are told once. */
export async function knownNames(): Promise<KnownNames> {
  const [names, model, outlets] = await Promise.all([
    currentNames(),
    currentNameModel(),
    listOutletAliases(),
  ]);
  const outletsRead = JSON.stringify(outlets);
  const same = cached?.known.names === names && cached.known.model === model;
  if (!cached || !same || cached.outletsRead !== outletsRead)
    cached = { known: { names, model, outlets }, outletsRead };
  return cached.known;
}
