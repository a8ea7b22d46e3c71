import { foldTone } from "@/lib/language/fold";

export type OutletAliasRow = { folded: string; outlet: { id: string; name: string } };
export type OutletByName = (name: string) => { id: string; name: string } | null;

/** Kind words that stand before a name in credit lines: "Báo Tiền Phong" is found as "Tiền Phong". */
const kindWords = /^(báo điện tử|báo|tờ|hãng tin|hãng thông tấn|đài|trang|tạp chí|theo|the)\s+/u;

/** Pure, so that a thread without a database can do it. */
export function outletLookUp(aliases: readonly OutletAliasRow[]): OutletByName {
  const byFolded = new Map(aliases.map(({ folded, outlet }) => [folded, outlet]));
  return (name) => {
    const folded = foldTone(name.trim());
    return byFolded.get(folded) ?? byFolded.get(folded.replace(kindWords, "")) ?? null;
  };
}
