"use client";

import { useTranslations } from "use-intl";

import { sayLimit } from "@/lib/i18n/sizes";
import { mostBytesOf, uploadProblems } from "@/lib/upload/schema";

/** Why a file did not reach the server; needs the messages of `import` and `problems`. */
export function useSendingWords() {
  const t = useTranslations("import");
  const problems = useTranslations("problems");

  function wordsFor(problem: string, fileName: string): string {
    if (problem === "signed_out" || problem === "foreign_request") return problems(problem);
    if (problem === "too_large") return t("unfit.too_large", { limit: sayLimit(mostBytesOf(fileName) ?? 0) });
    const known = uploadProblems.find((code) => code === problem);
    return known ? problems(known) : t("offline");
  }

  return { wordsFor };
}
