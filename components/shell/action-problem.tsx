"use client";

import { useLocale, useTranslations } from "use-intl";

import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action/state";
import { localePath } from "@/lib/i18n/locales";

import { useProblemWords } from "./use-problem-words";

/** Says why an action did not happen, and offers the way back in when only the session is missing. */
export function ActionProblem({ state }: { state: ActionState<unknown> }) {
  const t = useTranslations("auth");
  const locale = useLocale();
  const { wordsFor } = useProblemWords();
  const words = wordsFor(state);
  if (words === null) return null;
  const signedOut = state.status === "problem" && state.problem === "signed_out";
  return (
    <Notice tone="problem" title={words}>
      {signedOut && (
        <p>
          <a href={localePath(locale, "/sign-in")} target="_blank" rel="noopener">
            {t("signInAgain")}
          </a>
        </p>
      )}
    </Notice>
  );
}
