import "server-only";
import type { Tx } from "@/lib/db/client";
import { type OutletByName, outletLookUp } from "./look-up";

/** Look-up of outlets by any of their aliases, whatever the tone placement and case. */
export async function outletsByName(tx: Pick<Tx, "outletAlias">): Promise<OutletByName> {
  return outletLookUp(
    await tx.outletAlias.findMany({ select: { folded: true, outlet: { select: { id: true, name: true } } } }),
  );
}
