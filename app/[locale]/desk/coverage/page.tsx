import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { CoverageList } from "@/components/coverage/coverage-list";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { Pager } from "@/components/shell/pager";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { SegmentedLinks } from "@/components/ui/segmented-control";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { listCoverage } from "@/lib/coverage/queries";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type CoverageListPageProps = PageProps<"/[locale]/desk/coverage">;

export async function generateMetadata({ params }: CoverageListPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "coverage")("title") } : {};
}

export default async function CoverageListPage({ params, searchParams }: CoverageListPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "coverage");
  return (
    <>
      <PageHeader title={t("title")} detail={t("detail")} />
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Listed locale={locale} searchParams={searchParams} />
      </Suspense>
    </>
  );
}

const id = z.uuid().nullable().catch(null);
const address = z.object({ after: id, before: id, show: z.enum(["all", "undecided"]).catch("all") });

type ListedProps = { locale: Locale; searchParams: CoverageListPageProps["searchParams"] };

async function Listed({ locale, searchParams }: ListedProps) {
  const actor = await requirePermission("article.read");
  const { after, before, show } = address.parse(await searchParams);
  const onlyUndecided = show === "undecided";
  const { coverages, next, previous } = await listCoverage(actor, { after, before, onlyUndecided });
  const t = getTranslator(locale, "coverage");
  const path = localePath(locale, "/desk/coverage");
  const query = onlyUndecided ? "show=undecided&" : "";
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="border-b border-rule px-4 py-2">
        <SegmentedLinks
          label={t("show")}
          segments={[
            { href: path, label: t("all"), current: !onlyUndecided },
            { href: `${path}?show=undecided`, label: t("undecided"), current: onlyUndecided },
          ]}
        />
      </div>
      {coverages.length === 0 ? (
        <Nothing locale={locale} filtered={onlyUndecided} />
      ) : (
        <CoverageList locale={locale} coverages={coverages} now={now()} />
      )}
      {(previous || next) && (
        <div className="px-4">
          <Pager
            locale={locale}
            previousHref={previous && `${path}?${query}before=${previous}`}
            nextHref={next && `${path}?${query}after=${next}`}
          />
        </div>
      )}
    </div>
  );
}

function Nothing({ locale, filtered }: { locale: Locale; filtered: boolean }) {
  const t = getTranslator(locale, "coverage");
  return (
    <div className="p-4 sm:p-8">
      {filtered ? (
        <EmptyState
          title={t("noneTitle")}
          action={<LinkButton href={localePath(locale, "/desk/coverage")}>{t("showAll")}</LinkButton>}
        >
          {t("noneText")}
        </EmptyState>
      ) : (
        <EmptyState
          title={t("emptyTitle")}
          action={
            <LinkButton variant="primary" href={localePath(locale, "/desk/import")}>
              {t("import")}
            </LinkButton>
          }
        >
          {t("emptyText")}
        </EmptyState>
      )}
    </div>
  );
}
