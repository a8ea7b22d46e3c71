import type { Locale } from "@/lib/i18n/locales";

type Named = {
  name: string;
  aliases: readonly { text: string; language: string; preferred: boolean }[];
};

/** What an entity is called on pages in a language: the name we print in it, else the one it is kept under. */
export function nameIn(locale: Locale, { name, aliases }: Named): string {
  if (locale === "vi") return name;
  return aliases.find(({ language, preferred }) => language === locale && preferred)?.text ?? name;
}
