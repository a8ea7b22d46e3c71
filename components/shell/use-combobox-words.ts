"use client";

import { useTranslations } from "use-intl";

import type { ComboboxWords } from "@/components/ui/combobox";

/** The same few words for every field that searches. */
export function useComboboxWords(): ComboboxWords {
  const t = useTranslations("common");
  return {
    searching: t("searching"),
    noMatch: t("noMatch"),
    failed: t("searchFailed"),
    showChoices: t("showChoices"),
  };
}
