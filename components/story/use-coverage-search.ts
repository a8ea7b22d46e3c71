"use client";

import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { searchCoverageAction } from "@/lib/coverage/actions";

export type CoverageOption = { id: string; label: string };

/** Finds the coverage that a story tells of, for a field that searches. */
export function useCoverageSearch(): (query: string) => Promise<CoverageOption[]> {
  const t = useTranslations("story.details");
  const { wordsFor } = useProblemWords();

  return async (query) => {
    const state = await searchCoverageAction({ query });
    if (state.status !== "ok") throw new Error(wordsFor(state) ?? state.status);
    return state.value.map(({ id, title, firstTitle }) => ({
      id,
      label: title ?? firstTitle ?? t("coverageUntitled"),
    }));
  };
}
