import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Suspense } from "react";

import { ReadAllAgain } from "@/components/article/read-again";
import { UnreadableTable } from "@/components/article/unreadable-table";
import { Loading } from "@/components/shell/loading";
import { idInAddress, placeInAddress, queryOf } from "@/components/shell/place-in-list";
import { StuckList } from "@/components/shell/stuck-list";
import { LinkButton } from "@/components/ui/link-button";
import { listUnreadableArticles } from "@/lib/article/unreadable-queries";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type UnreadablePageProps = PageProps<"/[locale]/desk/unreadable">;

export async function generateMetadata({ params }: UnreadablePageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "inbox")("unreadable.title") } : {};
}

export default async function UnreadablePage({ params, searchParams }: UnreadablePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["inbox"]}>
      <Suspense fallback={<Loading locale={locale} lines={8} />}>
        <Unreadable locale={locale} searchParams={searchParams} />
      </Suspense>
    </ClientMessages>
  );
}

/** `import`: only what came in with one. */
const unreadableAddress = placeInAddress.extend({ import: idInAddress });

type UnreadableProps = { locale: Locale; searchParams: UnreadablePageProps["searchParams"] };

async function Unreadable({ locale, searchParams }: UnreadableProps) {
  const actor = await requirePermission("article.read");
  const { import: importId, ...place } = unreadableAddress.parse(await searchParams);
  const page = await listUnreadableArticles(actor, { importId: importId ?? undefined, ...place });
  const t = getTranslator(locale, "inbox.unreadable");
  const mayAsk = may(actor, "article.analyse");
  const href = (to: Record<string, string>) =>
    localePath(locale, `/desk/unreadable${queryOf({ import: importId, ...to })}`);
  // What stood on this page has been read; the others are on the first one.
  if (page.rows.length === 0 && (place.after ?? place.before) !== null) redirect(href({}));
  return (
    <StuckList
      locale={locale}
      title={t("title")}
      detail={t(importId === null ? "detail" : "detailOfImport")}
      back={{ href: localePath(locale, "/desk"), label: getTranslator(locale, "inbox")("title") }}
      actions={
        <>
          {importId !== null && (
            <LinkButton href={localePath(locale, "/desk/unreadable")}>{t("ofEveryImport")}</LinkButton>
          )}
          {mayAsk && page.rows.length > 0 && <ReadAllAgain articleIds={page.rows.map(({ id }) => id)} />}
        </>
      }
      previousHref={page.previous && href({ before: page.previous })}
      nextHref={page.next && href({ after: page.next })}
      empty={{
        title: t("emptyTitle"),
        text: t("emptyText"),
        leave: { href: localePath(locale, "/desk"), label: t("toInbox") },
      }}
    >
      {page.rows.length > 0 && (
        <UnreadableTable locale={locale} articles={page.rows} mayAsk={mayAsk} now={now()} />
      )}
    </StuckList>
  );
}
