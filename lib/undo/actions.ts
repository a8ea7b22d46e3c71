"use server";

import { defineAction } from "@/lib/action/define-action";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { undoInput } from "@/lib/decision/schema";
import { undoDecision } from "./undo";

export const undoDecisionAction = defineAction({
  input: undoInput,
  run: undoDecision,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});
