import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { KeepFresh } from "@/components/feed/keep-fresh";
import { ListReport } from "@/components/feed/list-report";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { requirePermission } from "@/lib/auth/session";
import { getFeedList } from "@/lib/feed/list-queries";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type ListPageProps = PageProps<"/[locale]/desk/feeds/lists/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "feeds")("listTitle") } : {};
}

// The id is only known at the request; the language alone must not wait for it.
export default async function ListPage({ params }: ListPageProps) {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  return (
    <Suspense fallback={<Loading locale={locale} lines={8} />}>
      <List locale={locale} params={params} />
    </Suspense>
  );
}

async function List({ locale, params }: { locale: Locale; params: ListPageProps["params"] }) {
  const actor = await requirePermission("feed.read");
  const { id } = await params;
  const list = z.uuid().safeParse(id).success ? await getFeedList(actor, id) : null;
  if (!list) notFound();
  const t = getTranslator(locale, "feeds");
  const { addedCount: added, knownCount: known, refusedCount: refused } = list;
  return (
    <>
      <PageHeader
        title={t("listReport", { name: list.name })}
        back={{ href: localePath(locale, "/desk/feeds"), label: t("back") }}
        detail={
          list.finishedAt !== null && list.problem === null && t("listDetail", { added, known, refused })
        }
      />
      <KeepFresh while={list.finishedAt === null} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-4 p-4">
          <ListReport locale={locale} list={list} />
        </div>
      </div>
    </>
  );
}
