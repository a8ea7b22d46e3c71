"use client";

import { useTranslations } from "use-intl";

import type { ActionState } from "@/lib/action/state";

/** What an action's refusal says to people; needs the messages of `problems`. */
export function useProblemWords() {
  const t = useTranslations("problems");

  function wordsFor(state: ActionState<unknown>): string | null {
    if (state.status !== "problem") return null;
    return t(state.problem, { reference: state.reference ?? "" });
  }

  /** undefined when there is nothing to say, as the fields expect it. */
  function wordsForField(state: ActionState<unknown>, field: string): string | undefined {
    const code = state.status === "invalid" ? state.fields[field] : undefined;
    return code && t(`fields.${code}`);
  }

  return { wordsFor, wordsForField };
}
