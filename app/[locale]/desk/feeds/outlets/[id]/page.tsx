import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { DayChart } from "@/components/feed/day-chart";
import { FeedFailures } from "@/components/feed/feed-failures";
import { FeedTable } from "@/components/feed/feed-table";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { SectionHeading } from "@/components/shell/section-heading";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { getOutletHealth } from "@/lib/feed/queries";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type OutletHealthPageProps = PageProps<"/[locale]/desk/feeds/outlets/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "feeds")("outletHealth") } : {};
}

// The id is only known at the request; the language alone must not wait for it.
export default async function OutletHealthPage({ params }: OutletHealthPageProps) {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  return (
    <Suspense fallback={<Loading locale={locale} lines={8} />}>
      <OutletHealth locale={locale} params={params} />
    </Suspense>
  );
}

async function OutletHealth({ locale, params }: { locale: Locale; params: OutletHealthPageProps["params"] }) {
  const actor = await requirePermission("feed.read");
  const { id } = await params;
  const health = z.uuid().safeParse(id).success ? await getOutletHealth(actor, id) : null;
  if (!health) notFound();
  const t = getTranslator(locale, "feeds");
  const at = now();
  return (
    <>
      <PageHeader
        title={t("outletTitle", { name: health.name })}
        back={{ href: localePath(locale, "/desk/feeds"), label: t("back") }}
        detail={t("outletDetail", { count: health.feeds.length })}
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-8 p-4">
          {health.feeds.length === 0 ? (
            <EmptyState
              title={t("outletEmpty")}
              action={<LinkButton href={localePath(locale, "/desk/feeds")}>{t("toFeeds")}</LinkButton>}
            >
              {t("outletEmptyBody")}
            </EmptyState>
          ) : (
            <>
              <section aria-labelledby="chart-title">
                <SectionHeading id="chart-title">{t("chart")}</SectionHeading>
                <DayChart locale={locale} days={health.days} />
              </section>
              <section aria-labelledby="feeds-title">
                <SectionHeading id="feeds-title">{t("feedsTitle")}</SectionHeading>
                <FeedTable locale={locale} feeds={health.feeds} now={at} />
              </section>
              <section aria-labelledby="failures-title">
                <SectionHeading id="failures-title">{t("lastFailures")}</SectionHeading>
                <FeedFailures locale={locale} failures={health.failures} now={at} />
              </section>
            </>
          )}
        </div>
      </div>
    </>
  );
}
