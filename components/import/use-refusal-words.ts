"use client";

import { useTranslations } from "use-intl";

import { itemProblems } from "@/lib/import/schema";
import { sizesRead } from "@/lib/upload/schema";

/** Why an item was refused, in an editor's words. A code of a later version has no words here. */
export function useRefusalWords() {
  const t = useTranslations("import.refused");

  function wordsFor(problem: string): string {
    const known = itemProblems.find((code) => code === problem);
    return known ? t(known, sizesRead) : problem;
  }

  return { wordsFor };
}
