import "server-only";
import type { Database } from "@/lib/db/client";
import type { OutletRule } from "@/lib/language/outlet-rules";
import { rulePattern } from "./schema";

/** Far more than a newsroom makes; more would only slow reading down. */
export const mostRulesOfOutlet = 200;

type Reader = Pick<Database, "cleaningRule">;

/** The rules that hold now, by outlet, newest first. What comes in is read with them (lib/article/analyse-articles.ts). */
export async function standingRules(
  db: Reader,
  outletIds: readonly string[],
): Promise<Map<string, OutletRule[]>> {
  const rules = new Map<string, OutletRule[]>();
  if (outletIds.length === 0) return rules;
  const rows = await db.cleaningRule.findMany({
    where: { outletId: { in: [...new Set(outletIds)] }, retiredAt: null },
    select: { id: true, outletId: true, number: true, pattern: true, kind: true, kept: true },
    orderBy: { number: "desc" },
  });
  for (const { outletId, pattern, ...rule } of rows) {
    const known = rules.get(outletId) ?? [];
    rules.set(outletId, [...known, { ...rule, pattern: rulePattern.parse(pattern) }]);
  }
  return rules;
}
