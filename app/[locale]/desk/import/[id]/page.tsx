import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { FeedListNotice } from "@/components/import/feed-list-notice";
import { ImportProgress } from "@/components/import/import-progress";
import { ImportReport } from "@/components/import/import-report";
import { readReportView } from "@/components/import/report-address";
import { whoBrought } from "@/components/import/who-brought";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { LinkButton } from "@/components/ui/link-button";
import { Tag } from "@/components/ui/tag";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { sayMoment } from "@/lib/i18n/dates";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { getImportProgress } from "@/lib/import/progress-queries";
import { countFeedLists, getImportHead, listImportItems } from "@/lib/import/report-queries";

type ReportPageProps = PageProps<"/[locale]/desk/import/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "import")("reportCaption") } : {};
}

// The id is only known at the request; the language alone must not wait for it.
export default async function ReportPage(props: ReportPageProps) {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["import", "problems"]}>
      <Suspense fallback={<Loading locale={locale} lines={8} />}>
        <Report locale={locale} {...props} />
      </Suspense>
    </ClientMessages>
  );
}

async function Report({ locale, params, searchParams }: { locale: Locale } & ReportPageProps) {
  const actor = await requirePermission("article.import");
  const { id: importId } = await params;
  const view = readReportView(await searchParams);
  const head = z.uuid().safeParse(importId).success ? await getImportHead(actor, importId) : null;
  // In this order: figures that are behind the rows are brought up while one looks, rows behind figures that say all
  // is over would stay so.
  const progress = head && (await getImportProgress(actor, importId));
  const [page, feedLists] = await Promise.all([
    head && listImportItems(actor, { importId, ...view }, view.key),
    head ? countFeedLists(actor, importId) : 0,
  ]);
  if (!head || !page || !progress) notFound();
  const t = getTranslator(locale, "import");
  return (
    <>
      <PageHeader
        title={
          <span className="break-words">
            {head.label}{" "}
            {head.trial && (
              <span className="font-interface">
                <Tag shape="caution">{t("trial")}</Tag>
              </span>
            )}
          </span>
        }
        back={{ href: localePath(locale, "/desk/import"), label: t("reportBack") }}
        detail={t("reportDetail", {
          door: t(`door.${head.door}`),
          who: whoBrought(locale, head),
          when: sayMoment(head.createdAt, { locale, now: now() }),
        })}
        actions={
          <>
            <LinkButton href={localePath(locale, "/desk/import")}>{t("again")}</LinkButton>
            <LinkButton
              variant={progress.state === "finished" && !head.trial ? "primary" : "quiet"}
              href={localePath(locale, "/desk")}
            >
              {t("toInbox")}
            </LinkButton>
          </>
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-6 p-4">
          <ImportProgress initial={progress} />
          {feedLists > 0 && <FeedListNotice />}
          <ImportReport locale={locale} progress={progress} page={page} view={view} />
        </div>
      </div>
    </>
  );
}
