"use client";

import { useTranslations } from "use-intl";

import type { ActionState } from "@/lib/action/state";

/** What is wrong with a field of the form that was just sent, in words, or nothing. */
export function useFieldError<T>(state: ActionState<T>): (name: string) => string | undefined {
  const t = useTranslations("problems.fields");
  return (name) => {
    const problem = state.status === "invalid" ? state.fields[name] : undefined;
    return problem && t(problem);
  };
}
