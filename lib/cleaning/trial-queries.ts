import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { planRule } from "./plan";
import type { RuleInput } from "./schema";
import { standingRules } from "./standing-rules";
import { newestRule, type RuleTrial, tryOnLastArticles } from "./trial";
import { planGivingBack } from "./retire";
import { planUnreviewed } from "./unreviewed";

export type { RuleTrial, TriedArticle, TriedBlock } from "./trial";

/** What a rule would do to the outlet's last articles. Changes nothing. */
export async function tryRule(actor: Actor, input: RuleInput): Promise<RuleTrial | null> {
  if (!may(actor, "rule.edit")) return null;
  return tryOnLastArticles(input);
}

export type Reach = { articles: number; blocks: number; left: number };

/** How much of what is here and not reviewed a new rule would change. */
export async function countReach(actor: Actor, input: RuleInput): Promise<Reach | null> {
  if (!may(actor, "rule.edit")) return null;
  const { outletId, replacesId } = input;
  const standing = (await standingRules(database(), [outletId])).get(outletId) ?? [];
  const others = standing.filter(({ id }) => id !== replacesId);
  const rule = newestRule(input);
  const { changes, articles, left } = await planUnreviewed({
    where: { outletId },
    plan: (article) => planRule(article, { rule, replacedId: replacesId, others }).changes,
  });
  return { articles, blocks: changes.length, left };
}

/** How much would come back in what is not reviewed if the rule were retired. */
export async function countGivenBack(actor: Actor, ruleId: string): Promise<Reach | null> {
  if (!may(actor, "rule.edit")) return null;
  const rule = await database().cleaningRule.findUnique({
    where: { id: ruleId },
    select: { outletId: true },
  });
  if (!rule) return null;
  const { changes, articles, left } = await planGivingBack({ ruleId, outletId: rule.outletId });
  return { articles, blocks: changes.length, left };
}
