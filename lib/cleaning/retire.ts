import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { changeBlocks } from "./change-blocks";
import { planRetiring } from "./plan";
import type { RuleDecided } from "./save";
import type { RetireRuleInput, RuleProblem } from "./schema";
import { standingRules } from "./standing-rules";
import { planUnreviewed } from "./unreviewed";

/** Takes a rule out of use; on wish it also gives back what it changed in articles that nobody has reviewed. */
export async function retireRule(actor: Actor, { ruleId, reach }: RetireRuleInput) {
  if (!may(actor, "rule.edit") || !isPerson(actor)) return problem("forbidden");
  const rule = await database().cleaningRule.findUnique({
    where: { id: ruleId },
    select: { outletId: true, number: true, exampleArticleId: true, pattern: true },
  });
  if (!rule) return problem("not_found");
  const { outletId, number, exampleArticleId } = rule;
  const planned =
    reach === "unreviewed" ? await planGivingBack({ ruleId, outletId }) : { changes: [], left: 0 };

  return inTransaction<RuleDecided, RuleProblem>(
    async (tx) => {
      const { count } = await tx.cleaningRule.updateMany({
        where: { id: ruleId, retiredAt: null },
        data: { retiredById: actor.id, retiredAt: now() },
      });
      if (count === 0) return problem("rule_retired");
      const changed = await changeBlocks(tx, planned.changes);
      const decisionId = await keepDecision(tx, actor, {
        type: "rule.retired",
        ...(exampleArticleId === null ? {} : { articleId: exampleArticleId }),
        shown: { number, pattern: rule.pattern },
        reversal: { kind: "rule", ruleId, did: "retired", replacedId: null, blocks: changed.blocks },
      });
      const articles = changed.articleIds.length;
      await record(tx, actor, {
        type: "rule.retired",
        subject: { type: "rule", id: ruleId },
        payload: { outletId, number, articles },
      });
      return ok({ ruleId, number, decisionId, articles, left: planned.left });
    },
    { timeoutMillis: 60_000 },
  );
}

/** Articles that have moved to another outlet since hold blocks of the rule as well. */
export async function planGivingBack({ ruleId, outletId }: { ruleId: string; outletId: string }) {
  const standing = (await standingRules(database(), [outletId])).get(outletId) ?? [];
  const others = standing.filter(({ id }) => id !== ruleId);
  return planUnreviewed({
    where: { currentRevision: { blocks: { some: { ruleId, changedById: null } } } },
    plan: (article) => planRetiring(article, { ruleId, others }),
  });
}
