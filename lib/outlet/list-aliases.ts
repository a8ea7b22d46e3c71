import "server-only";
import { database } from "@/lib/db/client";
import type { OutletAliasRow } from "./look-up";

export async function listOutletAliases(): Promise<OutletAliasRow[]> {
  return database().outletAlias.findMany({
    select: { folded: true, outlet: { select: { id: true, name: true } } },
    orderBy: { id: "asc" },
  });
}
