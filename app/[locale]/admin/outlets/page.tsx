import type { Metadata } from "next";
import SearchForm from "next/form";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { CreateOutletForm } from "@/components/outlet/create-outlet-form";
import { OutletTable } from "@/components/outlet/outlet-table";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { Pager } from "@/components/shell/pager";
import { placeInAddress, queryOf } from "@/components/shell/place-in-list";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { TextField } from "@/components/ui/text-field";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { findOutlets } from "@/lib/outlet/queries";

type OutletsPageProps = PageProps<"/[locale]/admin/outlets">;

export async function generateMetadata({ params }: OutletsPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "outlets")("title") } : {};
}

export default async function OutletsPage({ params, searchParams }: OutletsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["glossary", "outlets"]}>
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Outlets locale={locale} searchParams={searchParams} />
      </Suspense>
    </ClientMessages>
  );
}

const address = placeInAddress.extend({ q: z.string().trim().max(200).catch("") });
type Address = z.infer<typeof address>;

type OutletsProps = { locale: Locale; searchParams: OutletsPageProps["searchParams"] };

async function Outlets({ locale, searchParams }: OutletsProps) {
  const actor = await requirePermission("user.read");
  const asked = address.parse(await searchParams);
  const { q: query, after, before } = asked;
  const { outlets, found, all, next, previous } = await findOutlets(actor, { query, after, before });
  const t = getTranslator(locale, "outlets");
  const editable = may(actor, "outlet.edit");
  return (
    <>
      <PageHeader title={t("title")} detail={t("detail", { count: all })} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-6 p-4">
          {editable && (
            <details>
              <summary className="headline text-lg">{t("createTitle")}</summary>
              <div className="pt-4 pb-6">
                <CreateOutletForm />
              </div>
            </details>
          )}
          <Finder locale={locale} query={query} />
          {outlets.length === 0 ? (
            <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
          ) : (
            <div>
              <OutletTable locale={locale} outlets={outlets} editable={editable} />
              {(previous !== null || next !== null) && (
                <Pager
                  locale={locale}
                  previousHref={previous && addressOf(locale, { ...asked, after: null, before: previous })}
                  nextHref={next && addressOf(locale, { ...asked, before: null, after: next })}
                >
                  {t("found", { count: found })}
                </Pager>
              )}
            </div>
          )}
        </div>
      </div>
    </>
  );
}

function Finder({ locale, query }: { locale: Locale; query: string }) {
  const t = getTranslator(locale, "outlets");
  const home = localePath(locale, "/admin/outlets");
  return (
    // Each search starts from its own words.
    <SearchForm key={query} action={home} className="flex flex-wrap items-end gap-2">
      <TextField
        type="search"
        name="q"
        label={t("search")}
        className="w-96 max-w-full"
        maxLength={200}
        defaultValue={query}
      />
      <Button type="submit">{t("find")}</Button>
      {query !== "" && (
        <LinkButton variant="plain" href={home}>
          {t("showAll")}
        </LinkButton>
      )}
    </SearchForm>
  );
}

function addressOf(locale: Locale, asked: Address): string {
  return localePath(locale, `/admin/outlets${queryOf(asked)}`);
}
