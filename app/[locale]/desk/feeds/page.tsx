import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { AddFeedForm } from "@/components/feed/add-feed-form";
import { AddListForm } from "@/components/feed/add-list-form";
import { isAboutToChange } from "@/components/feed/feed-standing";
import { FeedTable } from "@/components/feed/feed-table";
import { KeepFresh } from "@/components/feed/keep-fresh";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { Pager } from "@/components/shell/pager";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { listFeeds, pageOfFeeds } from "@/lib/feed/queries";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listOutlets } from "@/lib/outlet/queries";

type FeedsPageProps = PageProps<"/[locale]/desk/feeds">;

export async function generateMetadata({ params }: FeedsPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "feeds")("title") } : {};
}

export default async function FeedsPage({ params, searchParams }: FeedsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["feeds"]}>
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Feeds locale={locale} searchParams={searchParams} />
      </Suspense>
    </ClientMessages>
  );
}

const address = z.object({ page: z.coerce.number().int().min(1).max(1_000).catch(1) });

type FeedsProps = { locale: Locale; searchParams: FeedsPageProps["searchParams"] };

async function Feeds({ locale, searchParams }: FeedsProps) {
  const actor = await requirePermission("feed.read");
  const { page } = address.parse(await searchParams);
  const [{ feeds, total, troubled, silent }, outlets] = await Promise.all([
    listFeeds(actor, { page }),
    listOutlets(actor),
  ]);
  const href = (to: number) => localePath(locale, `/desk/feeds?page=${to}`);
  const t = getTranslator(locale, "feeds");
  const editable = may(actor, "feed.edit");
  const at = now();
  return (
    <>
      <PageHeader
        title={t("title")}
        detail={t("detail", { total, troubled })}
        actions={
          total > 0 && (
            <a className={buttonStyle()} href="/api/feeds/opml" download>
              {t("export")}
            </a>
          )
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-10 p-4">
          {silent > 0 && <Notice tone="caution" title={t("silentNotice", { count: silent })} />}
          {total === 0 ? (
            <EmptyState title={t("emptyTitle")}>{editable ? t("emptyBody") : t("emptyReader")}</EmptyState>
          ) : (
            <div className="flex flex-col gap-4">
              <FeedTable locale={locale} feeds={feeds} now={at} />
              {total > pageOfFeeds && (
                <Pager
                  locale={locale}
                  previousHref={page > 1 ? href(page - 1) : null}
                  nextHref={page * pageOfFeeds < total ? href(page + 1) : null}
                />
              )}
            </div>
          )}
          <KeepFresh while={feeds.some((feed) => isAboutToChange(feed, at))} />
          {editable && (
            <div className="grid gap-10 lg:grid-cols-2">
              <section aria-labelledby="add-title" className="flex flex-col gap-4">
                <h2 id="add-title" className="headline border-b border-rule pb-1 text-lg">
                  {t("addTitle")}
                </h2>
                <AddFeedForm outlets={outlets.map(({ id, name }) => ({ value: id, label: name }))} />
              </section>
              <section aria-labelledby="list-title" className="flex flex-col gap-4">
                <h2 id="list-title" className="headline border-b border-rule pb-1 text-lg">
                  {t("listTitle")}
                </h2>
                <AddListForm />
              </section>
            </div>
          )}
        </div>
      </div>
    </>
  );
}
