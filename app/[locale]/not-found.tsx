import { locale as localeParam } from "next/root-params";

import { MissingPage } from "@/components/shell/missing-page";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

export default async function NotFound() {
  const locale = await localeParam();
  return <MissingPage locale={isLocale(locale) ? locale : defaultLocale} />;
}
