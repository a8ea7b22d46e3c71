import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { compareRows } from "@/components/compare/compare-rows";
import type { CompareRow } from "@/components/compare/compare-rows";
import { ProofHeads } from "@/components/compare/proof-heads";
import { Proofs } from "@/components/compare/proofs";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requirePermission } from "@/lib/auth/session";
import { compareArticles } from "@/lib/coverage/compare-queries";
import type { ComparedArticle } from "@/lib/coverage/compare-queries";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type ComparePageProps = PageProps<"/[locale]/desk/compare">;

export async function generateMetadata({ params }: ComparePageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "compare")("title") } : {};
}

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["compare"]}>
      <Suspense fallback={<Loading locale={locale} lines={14} />}>
        <Comparison locale={locale} searchParams={searchParams} />
      </Suspense>
    </ClientMessages>
  );
}

const address = z.object({ a: z.uuid(), b: z.uuid() });

type ComparisonProps = { locale: Locale; searchParams: ComparePageProps["searchParams"] };

async function Comparison({ locale, searchParams }: ComparisonProps) {
  const actor = await requirePermission("article.read");
  const asked = address.safeParse(await searchParams);
  if (!asked.success) return <NothingChosen locale={locale} />;
  const { a: aId, b: bId } = asked.data;
  const comparison = await compareArticles(actor, aId, bId);
  if (!comparison) notFound();
  const { a, b, alignment } = comparison;
  const t = getTranslator(locale, "compare");
  const rows = compareRows(a.revision, b.revision, alignment);
  const swapHref = localePath(locale, `/desk/compare?a=${bId}&b=${aId}`);
  const coverageId = sharedCoverage(a, b);
  const head = ({ outlet, language }: ComparedArticle, side: string) => ({
    outlet: outlet?.name ?? side,
    language,
  });
  return (
    <>
      <PageHeader
        title={t("title")}
        detail={t("counts", countsOf(rows))}
        back={{
          href: localePath(locale, `/desk/coverage${coverageId ? `/${coverageId}` : ""}`),
          label: t("back"),
        }}
        actions={
          <LinkButton href={swapHref} replace aria-keyshortcuts="s">
            {t("swap")}
          </LinkButton>
        }
      />
      <ProofHeads locale={locale} a={a} b={b} />
      <Proofs
        key={`${aId} ${bId}`}
        rows={rows}
        a={head(a, t("left"))}
        b={head(b, t("right"))}
        swapHref={swapHref}
      />
    </>
  );
}

function countsOf(rows: readonly CompareRow[]) {
  const count = (fits: (row: CompareRow) => boolean) => rows.filter(fits).length;
  return {
    linked: count(({ kind, a }) => kind === "level" || (kind === "crossing" && a.length > 0)),
    onlyA: count(({ kind }) => kind === "onlyA"),
    onlyB: count(({ kind }) => kind === "onlyB"),
    quotations: count(({ kind, quotation, a }) => quotation && (kind === "level" || a.length > 0)),
  };
}

function sharedCoverage(a: ComparedArticle, b: ComparedArticle): string | null {
  const ofB = b.members.map(({ coverageId }) => coverageId);
  return a.members.find(({ coverageId }) => ofB.includes(coverageId))?.coverageId ?? null;
}

function NothingChosen({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "compare");
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="p-4 sm:p-8">
        <EmptyState
          title={t("chooseTitle")}
          action={<LinkButton href={localePath(locale, "/desk/coverage")}>{t("toCoverage")}</LinkButton>}
        >
          {t("chooseText")}
        </EmptyState>
      </div>
    </>
  );
}
