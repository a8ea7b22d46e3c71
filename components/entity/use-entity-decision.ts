"use client";

import { useTranslations } from "use-intl";

import { useDecision } from "@/components/shell/use-decision";

export type EntityDecision = ReturnType<typeof useEntityDecision>;

/** A decision about entities, in their words. */
export function useEntityDecision() {
  const t = useTranslations("entities");
  return useDecision({
    undoKey: t("undoKey"),
    failed: t("failed"),
    undone: t("undone"),
    undoneLeft: (count) => t("undoneLeft", { count }),
  });
}
