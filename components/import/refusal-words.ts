import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { itemProblems } from "@/lib/import/schema";
import { sizesRead } from "@/lib/upload/schema";

/** Why an item was refused, where no script runs. */
export function refusalWords(locale: Locale, problem: string): string {
  const known = itemProblems.find((code) => code === problem);
  return known ? getTranslator(locale, "import.refused")(known, sizesRead) : problem;
}
