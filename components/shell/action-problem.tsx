"use client";

import { useTranslations } from "use-intl";

import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action/state";

/** Why an action did not happen, in words. Needs the `problems` messages handed down. */
export function ActionProblem<T>({ state }: { state: ActionState<T> }) {
  const t = useTranslations("problems");
  const fault = useTranslations("fault");
  if (state.status !== "problem") return null;
  return (
    <Notice tone="problem" title={t(state.problem)}>
      {state.reference && (
        <p className="figures text-soft">{fault("errorCode", { code: state.reference })}</p>
      )}
    </Notice>
  );
}
