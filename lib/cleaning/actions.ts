"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { ok } from "@/lib/action/result";
import { hurryAnalysis } from "@/lib/jobs/queue";
import { proposeRules } from "./queries";
import { retireRule } from "./retire";
import { saveRule } from "./save";
import { proposalsAsked, retireRuleInput, retiringAsked, ruleInput, saveRuleInput } from "./schema";
import { countGivenBack, countReach, tryRule } from "./trial-queries";

// Other articles that a rule changed are found by the sweep; the one on the screen should not wait for it.
export const saveRuleAction = defineAction({
  input: saveRuleInput,
  run: saveRule,
  afterwards: async (_, { input }) => {
    if (input.reach === "unreviewed") await hurryAnalysis(input.exampleArticleId);
    refresh();
  },
});

export const retireRuleAction = defineAction({
  input: retireRuleInput,
  run: retireRule,
  afterwards: () => refresh(),
});

/** Reads only: what the editor may have meant by what they did to a block. */
export const proposeRulesAction = defineAction({
  input: proposalsAsked,
  run: async (actor, { blockId }) => ok(await proposeRules(actor, blockId)),
});

/** Reads only: what a rule would do to the last articles. */
export const tryRuleAction = defineAction({
  input: ruleInput,
  run: async (actor, input) => ok(await tryRule(actor, input)),
});

/** Reads only: how much of what is not reviewed a rule would change. */
export const countReachAction = defineAction({
  input: ruleInput,
  run: async (actor, input) => ok(await countReach(actor, input)),
});

/** Reads only: how much retiring a rule would give back. */
export const countGivenBackAction = defineAction({
  input: retiringAsked,
  run: async (actor, { ruleId }) => ok(await countGivenBack(actor, ruleId)),
});
