import "server-only";
import type { Tx } from "@/lib/db/client";
import { foldTone } from "@/lib/language/fold";

/** Kind words that stand before a name in credit lines: "Báo Tiền Phong" is found as "Tiền Phong". */
const kindWords = /^(báo điện tử|báo|tờ|hãng tin|hãng thông tấn|đài|trang|tạp chí|theo|the)\s+/u;

/** Look-up of outlets by any of their aliases, whatever the tone placement and case. */
export async function outletsByName(tx: Tx): Promise<(name: string) => { id: string; name: string } | null> {
  const aliases = await tx.outletAlias.findMany({
    select: { folded: true, outlet: { select: { id: true, name: true } } },
  });
  const byFolded = new Map(aliases.map(({ folded, outlet }) => [folded, outlet]));
  return (name) => {
    const folded = foldTone(name.trim());
    return byFolded.get(folded) ?? byFolded.get(folded.replace(kindWords, "")) ?? null;
  };
}
