import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { inboxAddress, inboxFilter, inboxQuery } from "@/components/article/inbox-address";
import type { InboxAddress } from "@/components/article/inbox-address";
import { InboxEmpty } from "@/components/article/inbox-empty";
import { InboxFilters } from "@/components/article/inbox-filters";
import { InboxReader } from "@/components/article/inbox-reader";
import { InboxWaiting } from "@/components/article/inbox-waiting";
import { Loading } from "@/components/shell/loading";
import { Pager } from "@/components/shell/pager";
import { getPreview } from "@/lib/article/inbox-queries";
import { countInbox, listInbox } from "@/lib/article/queries";
import { countUnreadableArticles } from "@/lib/article/unreadable-queries";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { countSilentFeeds } from "@/lib/feed/queries";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { countFailedImports } from "@/lib/import/failed-queries";
import { listOutlets } from "@/lib/outlet/queries";

type InboxPageProps = PageProps<"/[locale]/desk">;

export async function generateMetadata({ params }: InboxPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "inbox")("title") } : {};
}

export default async function InboxPage({ params, searchParams }: InboxPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["inbox"]}>
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Inbox locale={locale} searchParams={searchParams} />
      </Suspense>
    </ClientMessages>
  );
}

type InboxProps = { locale: Locale; searchParams: InboxPageProps["searchParams"] };

async function Inbox({ locale, searchParams }: InboxProps) {
  const actor = await requirePermission("article.read");
  const address = inboxAddress(await searchParams);
  const filter = inboxFilter(address);
  const [page, counts, outlets, unreadable, failedImports, silentFeeds] = await Promise.all([
    listInbox(actor, filter, address),
    countInbox(actor, filter),
    listOutlets(actor),
    countUnreadableArticles(actor),
    countFailedImports(actor),
    countSilentFeeds(actor),
  ]);
  const current = page.articles.find(({ id }) => id === address.at) ?? page.articles[0];
  const preview = current ? await getPreview(actor, current.id) : null;
  const href = (change: Partial<InboxAddress>) => localePath(locale, `/desk${inboxQuery(address, change)}`);
  const previousHref = page.previous ? href({ before: page.previous, after: null }) : null;
  const nextHref = page.next ? href({ after: page.next, before: null }) : null;
  const title = getTranslator(locale, "inbox")("title");
  return (
    <>
      <h1 className="sr-only">{title}</h1>
      <InboxFilters locale={locale} address={address} counts={counts} outlets={outlets} />
      <InboxWaiting locale={locale} counts={{ unreadable, failedImports, silentFeeds }} />
      {current ? (
        <InboxReader
          // A new list starts a new walk through it.
          key={`${current.id} ${page.articles.length} ${href({})}`}
          articles={page.articles}
          firstId={current.id}
          firstPreview={preview}
          madeAt={now()}
          freshHref={href({})}
          pages={{ previousHref, nextHref }}
        >
          {(previousHref || nextHref) && (
            <div className="border-t border-rule px-4">
              <Pager locale={locale} previousHref={previousHref} nextHref={nextHref} />
            </div>
          )}
        </InboxReader>
      ) : (
        <InboxEmpty locale={locale} filtered={href({}) !== localePath(locale, "/desk")} />
      )}
    </>
  );
}
