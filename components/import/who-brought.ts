import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type Brought = { createdBy: { name: string } | null; apiToken: { name: string } | null };

/** A person, the system behind a token, or Collate itself. */
export function whoBrought(locale: Locale, { createdBy, apiToken }: Brought): string {
  return createdBy?.name ?? apiToken?.name ?? getTranslator(locale, "import")("system");
}
