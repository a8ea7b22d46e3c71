import { Skeleton } from "@/components/ui/skeleton";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** The fallback of a part of a page that is on its way. */
export function Loading({ locale, lines = 4 }: { locale: Locale; lines?: number }) {
  const t = getTranslator(locale, "common");
  return (
    <div role="status" className="p-4 text-sm">
      <span className="sr-only">{t("loading")}</span>
      <Skeleton lines={lines} />
    </div>
  );
}
