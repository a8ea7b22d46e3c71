export const locales = ["vi", "en"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "vi";

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The address of a page as people see it: the default language stands without a prefix. */
export function localePath(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/** The inverse of `localePath`: which page an address means, whatever its language. */
export function pathWithoutLocale(address: string): string {
  const prefixed = /^\/(?:vi|en)(?=[/?#]|$)/.exec(address);
  if (!prefixed) return address;
  const rest = address.slice(prefixed[0].length);
  return rest.startsWith("/") ? rest : `/${rest}`;
}

export function localeOfAddress(address: string): Locale {
  const [, first] = /^\/([a-z]+)(?=[/?#]|$)/.exec(address) ?? [];
  return first !== undefined && isLocale(first) ? first : defaultLocale;
}
