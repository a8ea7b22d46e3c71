"use server";

import { defineAction } from "@/lib/action/define-action";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { acceptSuggestion } from "./accept";
import { correctSuggestion } from "./correct";
import { decideAll } from "./decide-all";
import { rejectSuggestion } from "./reject";
import { correctionInput, decideAllInput, decisionInput } from "./schema";

export const acceptSuggestionAction = defineAction({
  input: decisionInput,
  run: acceptSuggestion,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const rejectSuggestionAction = defineAction({
  input: decisionInput,
  run: rejectSuggestion,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const correctSuggestionAction = defineAction({
  input: correctionInput,
  run: correctSuggestion,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const decideAllAction = defineAction({
  input: decideAllInput,
  run: decideAll,
  afterwards: ({ articleIds }) => renewPagesCiting(articleIds),
});
