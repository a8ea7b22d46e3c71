import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { ImportReportTable } from "@/components/import/import-report-table";
import { ReadingProgress } from "@/components/import/reading-progress";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { sayMoment } from "@/lib/i18n/dates";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { getImport } from "@/lib/import/queries";

type ReportPageProps = PageProps<"/[locale]/desk/import/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "import")("reportCaption") } : {};
}

// The id is only known at the request; the language alone must not wait for it.
export default async function ReportPage({ params }: ReportPageProps) {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["import"]}>
      <Suspense fallback={<Loading locale={locale} lines={8} />}>
        <Report locale={locale} params={params} />
      </Suspense>
    </ClientMessages>
  );
}

async function Report({ locale, params }: { locale: Locale; params: ReportPageProps["params"] }) {
  const actor = await requirePermission("article.import");
  const { id } = await params;
  const report = z.uuid().safeParse(id).success ? await getImport(actor, id) : null;
  if (!report) notFound();
  const t = getTranslator(locale, "import");
  const fresh = report.items.filter(({ outcome }) => outcome === "imported");
  const read = fresh.filter(({ article }) => article?.analysedAt);
  return (
    <>
      <PageHeader
        title={report.label}
        back={{ href: localePath(locale, "/desk/import"), label: t("reportBack") }}
        detail={t("reportDetail", {
          door: t(`door.${report.door}`),
          who: report.createdBy?.name ?? t("system"),
          when: sayMoment(report.createdAt, { locale, now: now() }),
        })}
        actions={
          <>
            <LinkButton href={localePath(locale, "/desk/import")}>{t("again")}</LinkButton>
            <LinkButton variant="primary" href={localePath(locale, "/desk")}>
              {t("toInbox")}
            </LinkButton>
          </>
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-6 p-4">
          {fresh.length > 0 && <ReadingProgress done={read.length} total={fresh.length} />}
          <ImportReportTable locale={locale} items={report.items} />
        </div>
      </div>
    </>
  );
}
