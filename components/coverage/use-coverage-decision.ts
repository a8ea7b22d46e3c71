"use client";

import { useTranslations } from "use-intl";

import { useDecision } from "@/components/shell/use-decision";

/** A decision about who belongs to a coverage, in its words. */
export function useCoverageDecision() {
  const t = useTranslations("coverage");
  const words = { undoKey: t("undoKey"), failed: t("failed"), undone: t("said.undone") };
  return useDecision(words, { looksAgain: true });
}
