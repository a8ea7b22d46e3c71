import { type Bar, BarChart, Sparkline } from "@/components/chart/bar-chart";
import type { DayOfItems } from "@/lib/feed/queries";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type DaysProps = { locale: Locale; days: DayOfItems[] };

/** Items a day, for a line of a table. */
export function DaySparkline({ locale, days }: DaysProps) {
  if (isEmpty(days)) return null;
  return <Sparkline bars={barsOfDays(days, locale)} summary={summaryOf(days, locale)} />;
}

/** Items a day. */
export function DayChart({ locale, days }: DaysProps) {
  const t = getTranslator(locale, "feeds");
  if (isEmpty(days)) return <p className="text-sm text-soft">{t("chartEmpty")}</p>;
  return (
    <BarChart
      locale={locale}
      bars={barsOfDays(days, locale)}
      title={t("chart")}
      summary={summaryOf(days, locale)}
      table={{ open: t("chartTable"), label: t("day"), value: t("items") }}
    />
  );
}

function isEmpty(days: readonly DayOfItems[]): boolean {
  return days.every(({ items }) => items === 0);
}

function summaryOf(days: DayOfItems[], locale: Locale): string {
  const items = days.map((day) => day.items);
  const total = items.reduce((sum, each) => sum + each, 0);
  return getTranslator(locale, "feeds")("chartSummary", { total, most: Math.max(0, ...items) });
}

function barsOfDays(days: DayOfItems[], locale: Locale): Bar[] {
  return days.map(({ day, items }) => ({ label: shortDay(day, locale), value: items }));
}

/** `2026-05-03` as a day is written without its year. */
function shortDay(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === "vi" ? "vi" : "en-GB", {
    day: "numeric",
    month: locale === "vi" ? "numeric" : "short",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
}
