import { defaultLocale, type Locale, localePath } from "./locales";

/** One page's addresses in each language, for search engines. `path` is without a prefix. */
export function publicAlternates(locale: Locale, path: string) {
  return {
    canonical: localePath(locale, path),
    languages: {
      vi: localePath("vi", path),
      en: localePath("en", path),
      "x-default": localePath(defaultLocale, path),
    } satisfies Record<Locale | "x-default", string>,
  };
}
