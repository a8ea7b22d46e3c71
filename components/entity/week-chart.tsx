import { BarChart } from "@/components/chart/bar-chart";
import type { WeekOfMentions } from "@/lib/entity/mention-queries";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type WeekChartProps = { locale: Locale; weeks: WeekOfMentions[] };

/** Articles a week that name the entity. */
export function WeekChart({ locale, weeks }: WeekChartProps) {
  const t = getTranslator(locale, "entities");
  const total = weeks.reduce((sum, { items }) => sum + items, 0);
  const most = Math.max(0, ...weeks.map(({ items }) => items));
  if (total === 0) return <p className="text-sm text-soft">{t("chartEmpty")}</p>;
  return (
    <BarChart
      locale={locale}
      bars={weeks.map(({ day, items }) => ({ label: dayOf(day, locale), value: items }))}
      title={t("chart")}
      summary={t("chartSummary", { total, most })}
      table={{ open: t("chartTable"), label: t("week"), value: t("articles") }}
    />
  );
}

/** `2026-05-04` as a day with its year: half a year may lie in two. */
function dayOf(day: string, locale: Locale): string {
  const parts = {
    day: "numeric",
    month: locale === "vi" ? "numeric" : "short",
    year: "numeric",
    timeZone: "UTC",
  } as const;
  return new Intl.DateTimeFormat(locale === "vi" ? "vi" : "en-GB", parts).format(
    new Date(`${day}T00:00:00Z`),
  );
}
