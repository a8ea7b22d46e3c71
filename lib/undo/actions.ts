"use server";

import { defineAction } from "@/lib/action/define-action";
import { renewEntityPages } from "@/lib/cache/renew-entity-pages";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { undoAllInput, undoInput } from "@/lib/decision/schema";
import { hurryAnalysis } from "@/lib/jobs/queue";
import { undoDecision } from "./undo";
import { undoAll } from "./undo-all";

export const undoDecisionAction = defineAction({
  input: undoInput,
  run: undoDecision,
  afterwards: async ({ articleIds, blockChanged, entityIds }) => {
    if (blockChanged) for (const articleId of articleIds) await hurryAnalysis(articleId);
    if (entityIds.length > 0) await renewEntityPages(entityIds);
    await renewPagesCiting(articleIds);
  },
});

export const undoAllAction = defineAction({
  input: undoAllInput,
  run: undoAll,
  afterwards: async ({ articleIds, blockChanged, entityIds }) => {
    if (blockChanged) for (const articleId of articleIds) await hurryAnalysis(articleId);
    if (entityIds.length > 0) await renewEntityPages(entityIds);
    await renewPagesCiting(articleIds);
  },
});
