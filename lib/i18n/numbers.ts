import type { Locale } from "./locales";

/** "1.234" in Vietnamese, "1,234" in English. */
export function sayNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** "86 %" with the space that keeps figure and sign on one line. */
export function sayShare(share: number): string {
  return `${Math.round(share * 100)}\u202f%`;
}

/** "0,2" in Vietnamese, "0.2" in English, of 210 milliseconds. */
export function saySeconds(milliseconds: number, locale: Locale): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(locale, digits).format(milliseconds / 1_000);
}
