import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";

import { FailedImportsTable } from "@/components/import/failed-imports-table";
import { ResumeAllImports } from "@/components/import/resume-imports";
import { Loading } from "@/components/shell/loading";
import { placeInAddress, queryOf } from "@/components/shell/place-in-list";
import { StuckList } from "@/components/shell/stuck-list";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listFailedImports } from "@/lib/import/failed-queries";

type FailedImportsPageProps = PageProps<"/[locale]/desk/import/failed">;

export async function generateMetadata({ params }: FailedImportsPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "import")("failedList.title") } : {};
}

export default async function FailedImportsPage({ params, searchParams }: FailedImportsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["import"]}>
      <Suspense fallback={<Loading locale={locale} lines={8} />}>
        <FailedImports locale={locale} searchParams={searchParams} />
      </Suspense>
    </ClientMessages>
  );
}

type FailedImportsProps = { locale: Locale; searchParams: FailedImportsPageProps["searchParams"] };

async function FailedImports({ locale, searchParams }: FailedImportsProps) {
  const actor = await requirePermission("article.import");
  const place = placeInAddress.parse(await searchParams);
  const page = await listFailedImports(actor, place);
  const t = getTranslator(locale, "import");
  const href = (to: Record<string, string>) => localePath(locale, `/desk/import/failed${queryOf(to)}`);
  // What stood on this page goes on; the others are on the first one.
  if (page.rows.length === 0 && (place.after ?? place.before) !== null) redirect(href({}));
  return (
    <StuckList
      locale={locale}
      title={t("failedList.title")}
      detail={t("failedList.detail")}
      back={{ href: localePath(locale, "/desk/import"), label: t("reportBack") }}
      actions={page.rows.length > 0 && <ResumeAllImports importIds={page.rows.map(({ id }) => id)} />}
      previousHref={page.previous && href({ before: page.previous })}
      nextHref={page.next && href({ after: page.next })}
      empty={{
        title: t("failedList.emptyTitle"),
        text: t("failedList.emptyText"),
        leave: { href: localePath(locale, "/desk/import"), label: t("failedList.toImport") },
      }}
    >
      {page.rows.length > 0 && <FailedImportsTable locale={locale} imports={page.rows} now={now()} />}
    </StuckList>
  );
}
