import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { DayChart } from "@/components/feed/day-chart";
import { FeedActions } from "@/components/feed/feed-actions";
import { FeedFacts } from "@/components/feed/feed-facts";
import { FeedFailures } from "@/components/feed/feed-failures";
import { FeedSettings } from "@/components/feed/feed-settings";
import { isAboutToChange } from "@/components/feed/feed-standing";
import { FeedState } from "@/components/feed/feed-state";
import { KeepFresh } from "@/components/feed/keep-fresh";
import { PollHistory } from "@/components/feed/poll-history";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { SectionHeading } from "@/components/shell/section-heading";
import { LinkButton } from "@/components/ui/link-button";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { getFeed } from "@/lib/feed/queries";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listOutlets } from "@/lib/outlet/queries";

type FeedPageProps = PageProps<"/[locale]/desk/feeds/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "feeds")("title") } : {};
}

// The id is only known at the request; the language alone must not wait for it.
export default async function FeedPage({ params }: FeedPageProps) {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["feeds"]}>
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Feed locale={locale} params={params} />
      </Suspense>
    </ClientMessages>
  );
}

async function Feed({ locale, params }: { locale: Locale; params: FeedPageProps["params"] }) {
  const actor = await requirePermission("feed.read");
  const { id } = await params;
  const feed = z.uuid().safeParse(id).success ? await getFeed(actor, id) : null;
  if (!feed) notFound();
  const editable = may(actor, "feed.edit");
  const outlets = editable ? await listOutlets(actor) : [];
  const t = getTranslator(locale, "feeds");
  const at = now();
  return (
    <>
      <PageHeader
        title={feed.title}
        back={{ href: localePath(locale, "/desk/feeds"), label: t("back") }}
        detail={feed.outlet?.name ?? t("noOutlet")}
        actions={
          <>
            {feed.outlet && (
              <LinkButton href={localePath(locale, `/desk/feeds/outlets/${feed.outlet.id}`)}>
                {t("outletHealth")}
              </LinkButton>
            )}
            {editable && <FeedActions feed={feed} />}
          </>
        }
      />
      <KeepFresh while={isAboutToChange(feed, at)} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="grid max-w-page gap-x-10 gap-y-8 p-4 lg:grid-cols-[1.4fr_1fr]">
          <div className="flex min-w-0 flex-col gap-8">
            <div className="flex flex-col gap-2">
              <FeedState locale={locale} feed={feed} now={at} />
              {feed.movedTo && (
                <p className="text-sm break-words">
                  {t("moved", { to: feed.movedTo, count: String(feed.movedCount) })}
                </p>
              )}
            </div>
            <section aria-labelledby="chart-title">
              <SectionHeading id="chart-title">{t("chart")}</SectionHeading>
              <DayChart locale={locale} days={feed.days} />
            </section>
            <section aria-labelledby="history-title">
              <SectionHeading id="history-title">{t("history")}</SectionHeading>
              <PollHistory locale={locale} polls={feed.polls} now={at} />
            </section>
          </div>
          <div className="flex min-w-0 flex-col gap-8">
            <section aria-labelledby="facts-title">
              <SectionHeading id="facts-title">{t("facts")}</SectionHeading>
              <FeedFacts locale={locale} feed={feed} now={at} />
            </section>
            <section aria-labelledby="failures-title">
              <SectionHeading id="failures-title">{t("lastFailures")}</SectionHeading>
              <FeedFailures locale={locale} failures={feed.failures} now={at} />
            </section>
            {editable && (
              <section aria-labelledby="settings-title">
                <SectionHeading id="settings-title">{t("settings")}</SectionHeading>
                <FeedSettings
                  // What somebody else saved is a new starting point.
                  key={feed.version}
                  feed={{ ...feed, outletId: feed.outlet?.id ?? null }}
                  outlets={outlets.map(({ id: value, name: label }) => ({ value, label }))}
                />
              </section>
            )}
          </div>
        </div>
      </div>
    </>
  );
}
