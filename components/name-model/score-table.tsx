import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { sayNumber } from "@/lib/i18n/numbers";
import { getTranslator } from "@/lib/i18n/translator";
import { type Comparison, scoredKinds } from "@/lib/name-model/schema";

type ScoreTableProps = {
  locale: Locale;
  caption: string;
  comparison: Comparison;
};

/** One line for each kind of name, the ways to read the same texts side by side. */
export function ScoreTable({ locale, caption, comparison }: ScoreTableProps) {
  const t = getTranslator(locale, "admin.models");
  const { rules, inUse, own } = comparison;
  const before = inUse?.scores ?? rules;
  const against = inUse ? t("againstVersion", { number: inUse.number }) : t("againstRules");
  const figure = "text-right whitespace-nowrap tabular-nums max-sm:text-left";
  return (
    <Table caption={caption} className="max-w-measure">
      <thead>
        <tr>
          <th scope="col">{t("kind")}</th>
          <th scope="col" className="text-right!">
            {t("names")}
          </th>
          <th scope="col" className="text-right!">
            {t("rules")}
          </th>
          {inUse && (
            <th scope="col" className="text-right!">
              {t("version", { number: inUse.number })}
            </th>
          )}
          <th scope="col" className="text-right!">
            {t("own")}
          </th>
          <th scope="col">{against}</th>
        </tr>
      </thead>
      <tbody>
        {scoredKinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(kind)}</th>
            <td data-label={t("names")} className={figure}>
              {sayNumber(rules[kind].wanted, locale)}
            </td>
            <td data-label={t("rules")} className={figure}>
              {sayScore(rules[kind].f1, locale)}
            </td>
            {inUse && (
              <td data-label={t("version", { number: inUse.number })} className={figure}>
                {sayScore(inUse.scores[kind].f1, locale)}
              </td>
            )}
            <td data-label={t("own")} className={figure}>
              {sayScore(own[kind].f1, locale)}
            </td>
            <td data-label={against}>
              <Difference locale={locale} by={own[kind].f1 - before[kind].f1} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What would show as nothing is nothing. */
const least = 0.0005;

function Difference({ locale, by }: { locale: Locale; by: number }) {
  const t = getTranslator(locale, "admin.models");
  if (Math.abs(by) < least) return <Tag>{t("same")}</Tag>;
  const words = { by: sayScore(Math.abs(by), locale) };
  return by > 0 ? (
    <Tag shape="good">{t("better", words)}</Tag>
  ) : (
    <Tag shape="caution">{t("worse", words)}</Tag>
  );
}

function sayScore(score: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(score);
}
