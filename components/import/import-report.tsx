import { Download } from "lucide-react";

import { Pager } from "@/components/shell/pager";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ImportProgress } from "@/lib/import/progress-queries";
import type { ReportPage } from "@/lib/import/report-queries";

import { ImportReportTable } from "./import-report-table";
import { reportQuery } from "./report-address";
import type { ReportView } from "./report-address";
import { ReportFilter } from "./report-filter";

type ImportReportProps = { locale: Locale; progress: ImportProgress; page: ReportPage; view: ReportView };

export function ImportReport({ locale, progress, page, view }: ImportReportProps) {
  const t = getTranslator(locale, "import");
  if (progress.itemCount === 0) return null;
  const address = localePath(locale, `/desk/import/${progress.id}`);
  const { outcome, name } = view;
  const { previous, next } = page;
  return (
    <section aria-labelledby="report" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 id="report" className="headline text-lg">
          {t("reportCaption")}
        </h2>
        <a
          className={buttonStyle("quiet", "small")}
          href={`/api/imports/${progress.id}/report${withLocale(reportQuery({ outcome, name }), locale)}`}
          download
        >
          <Download aria-hidden="true" className="size-4" />
          {t("download")}
        </a>
      </div>
      <ReportFilter locale={locale} address={address} view={view} progress={progress} />
      {page.items.length === 0 ? (
        <EmptyState
          title={t("noMatch")}
          action={
            <LinkButton href={address} scroll={false}>
              {t("showAll")}
            </LinkButton>
          }
        >
          {t("noMatchText")}
        </EmptyState>
      ) : (
        <ImportReportTable locale={locale} items={page.items} trial={progress.trial} />
      )}
      {(previous !== null || next !== null) && (
        <Pager
          locale={locale}
          previousHref={
            previous === null
              ? null
              : `${address}${reportQuery({ outcome, name, key: { before: previous } })}`
          }
          nextHref={
            next === null ? null : `${address}${reportQuery({ outcome, name, key: { after: next } })}`
          }
        />
      )}
    </section>
  );
}

function withLocale(query: string, locale: Locale): string {
  return `${query === "" ? "?" : `${query}&`}locale=${locale}`;
}
