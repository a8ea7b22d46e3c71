import "server-only";
import type { Tx } from "@/lib/db/client";
import { outletsByName } from "@/lib/outlet/by-name";
import type { ItemSurroundings } from "./prepared-item";

/** Finds outlets by where a document lies, else by what it calls its publisher. Only what is on file counts. */
export async function outletFinder(tx: Tx): Promise<ItemSurroundings["findOutlet"]> {
  const byName = await outletsByName(tx);
  const hosts = await tx.outletHost.findMany({ select: { host: true, outletId: true } });
  const byHost = new Map(hosts.map(({ host, outletId }) => [host.toLowerCase(), outletId]));
  return ({ siteName, url }) =>
    (url === null ? null : ofHost(new URL(url).hostname, byHost)) ??
    (siteName === null ? null : (byName(siteName)?.id ?? null));
}

/** `m.bao.example` belongs to whom `bao.example` belongs to, if nobody has it for itself. */
function ofHost(hostname: string, byHost: Map<string, string>): string | null {
  const parts = hostname.replace(/\.$/, "").split(".");
  for (let from = 0; from < parts.length - 1; from += 1) {
    const found = byHost.get(parts.slice(from).join("."));
    if (found !== undefined) return found;
  }
  return null;
}
