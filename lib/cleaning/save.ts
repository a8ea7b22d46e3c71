import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { database, type Prisma, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { OutletRule } from "@/lib/language/outlet-rules";
import { storable } from "@/lib/storable";
import { changeBlocks } from "./change-blocks";
import { type PlannedChange, planRule } from "./plan";
import type { RuleProblem, SaveRuleInput } from "./schema";
import { mostRulesOfOutlet, standingRules } from "./standing-rules";
import { newestRule, tryOnLastArticles } from "./trial";
import { planUnreviewed } from "./unreviewed";

export type RuleDecided = {
  ruleId: string;
  number: number;
  decisionId: string;
  /** Articles that it changed at once, and older ones that it did not get to. */
  articles: number;
  left: number;
};

/**
 * Makes it a rule of the outlet, on what the trial showed. Counts from the next article that comes in; on wish also
 * in what is here and nobody has reviewed, never where an editor decided. One undo takes all of it back.
 */
export async function saveRule(actor: Actor, input: SaveRuleInput) {
  if (!may(actor, "rule.edit") || !isPerson(actor)) return problem("forbidden");
  const { outletId, pattern, kind, kept, replacesId, exampleArticleId, seenTrial, reach } = input;
  // Looking through the texts comes before the transaction: it holds no locks.
  const trial = await tryOnLastArticles(input);
  if (trial.stamp !== seenTrial) return problem("changed_since_seen");
  const rule = newestRule(input);
  const planned = reach === "unreviewed" ? await planForUnreviewed(input, rule) : { changes: [], left: 0 };

  return inTransaction<RuleDecided, RuleProblem>(
    async (tx) => {
      // Two editors at once: the second waits, and then sees the first one's rule.
      await tx.$executeRaw`SELECT 1 FROM outlet WHERE id = ${outletId}::uuid FOR NO KEY UPDATE`;
      const fault = await faultOf(tx, input);
      if (fault) return problem(fault);
      const last = await tx.cleaningRule.aggregate({ where: { outletId }, _max: { number: true } });
      const number = (last._max.number ?? 0) + 1;
      if (replacesId !== null) {
        const retired = await tx.cleaningRule.updateMany({
          where: { id: replacesId, outletId, retiredAt: null },
          data: { retiredById: actor.id, retiredAt: now() },
        });
        if (retired.count === 0) return problem("changed_since_seen");
      }
      await tx.cleaningRule.create({
        data: {
          id: rule.id,
          outletId,
          pattern: storable(pattern) as Prisma.InputJsonObject,
          kind,
          kept,
          number,
          trial: trial.figures,
          exampleArticleId,
          replacesId,
          createdById: actor.id,
          createdAt: now(),
        },
      });
      const changed = await changeBlocks(tx, planned.changes);
      const decisionId = await keepDecision(tx, actor, {
        type: "rule.saved",
        articleId: exampleArticleId,
        shown: { number, pattern: storable(pattern), kind, kept, trial: trial.figures },
        reversal: {
          kind: "rule",
          ruleId: rule.id,
          did: "saved",
          replacedId: replacesId,
          blocks: changed.blocks,
        },
      });
      const articles = changed.articleIds.length;
      await record(tx, actor, {
        type: "rule.saved",
        subject: { type: "rule", id: rule.id },
        payload: { outletId, number, pattern, kind, kept, replacesId, articles },
      });
      return ok({ ruleId: rule.id, number, decisionId, articles, left: planned.left });
    },
    { timeoutMillis: 60_000 },
  );
}

async function planForUnreviewed(
  { outletId, replacesId }: Pick<SaveRuleInput, "outletId" | "replacesId">,
  rule: OutletRule,
): Promise<{ changes: PlannedChange[]; left: number }> {
  const standing = (await standingRules(database(), [outletId])).get(outletId) ?? [];
  const others = standing.filter(({ id }) => id !== replacesId);
  return planUnreviewed({
    where: { outletId },
    plan: (article) => planRule(article, { rule, replacedId: replacesId, others }).changes,
  });
}

async function faultOf(tx: Tx, input: SaveRuleInput): Promise<RuleProblem | null> {
  const { outletId, pattern, kind, kept, exampleArticleId } = input;
  if ((await tx.outlet.count({ where: { id: outletId } })) === 0) return "unknown_outlet";
  if ((await tx.article.count({ where: { id: exampleArticleId } })) === 0) return "not_found";
  const standing = (await standingRules(tx, [outletId])).get(outletId) ?? [];
  if (standing.length >= mostRulesOfOutlet) return "too_many_rules";
  const same = JSON.stringify(pattern);
  const twin = standing.find(
    (one) => one.kept === kept && one.kind === kind && JSON.stringify(one.pattern) === same,
  );
  return twin ? "rule_exists" : null;
}
