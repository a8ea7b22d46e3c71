import type { Locale } from "./locales";

/** "1.234" in Vietnamese, "1,234" in English. */
export function sayNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** "86 %" with the space that keeps figure and sign on one line. */
export function sayShare(share: number): string {
  return `${Math.round(share * 100)}\u202f%`;
}
