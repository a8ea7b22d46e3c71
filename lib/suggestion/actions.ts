"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { acceptSuggestion } from "./accept";
import { correctSuggestion } from "./correct";
import { rejectSuggestion } from "./reject";
import { correctionInput, decisionInput } from "./schema";

export const acceptSuggestionAction = defineAction({
  input: decisionInput,
  run: acceptSuggestion,
  afterwards: () => refresh(),
});

export const rejectSuggestionAction = defineAction({
  input: decisionInput,
  run: rejectSuggestion,
  afterwards: () => refresh(),
});

export const correctSuggestionAction = defineAction({
  input: correctionInput,
  run: correctSuggestion,
  afterwards: () => refresh(),
});
