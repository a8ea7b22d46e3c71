import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { AuditFilter } from "@/components/admin/audit-filter";
import { AuditTable } from "@/components/admin/audit-table";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { Pager } from "@/components/shell/pager";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { listAuditEntries } from "@/lib/audit/queries";
import { auditEventTypes } from "@/lib/audit/schema";
import { requirePermission } from "@/lib/auth/session";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listUsers } from "@/lib/user/queries";

type AuditPageProps = PageProps<"/[locale]/admin/audit">;

export async function generateMetadata({ params }: AuditPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "admin")("audit.title") } : {};
}

export default async function AuditPage({ params, searchParams }: AuditPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Suspense fallback={<Loading locale={locale} lines={12} />}>
      <Entries locale={locale} searchParams={searchParams} />
    </Suspense>
  );
}

const asked = z.object({
  type: z.enum(auditEventTypes).nullable().catch(null),
  who: z.uuid().nullable().catch(null),
  after: z.string().nullable().catch(null),
  before: z.string().nullable().catch(null),
});

type EntriesProps = { locale: Locale; searchParams: AuditPageProps["searchParams"] };

async function Entries({ locale, searchParams }: EntriesProps) {
  const actor = await requirePermission("audit.read");
  const { type, who, after, before } = asked.parse(await searchParams);
  const [page, people] = await Promise.all([
    listAuditEntries(actor, { type, actorId: who }, { after, before }),
    listUsers(actor),
  ]);
  const t = getTranslator(locale, "admin.audit");

  function hrefTo(place: Record<string, string>): string {
    const query = new URLSearchParams({ ...(type && { type }), ...(who && { who }), ...place });
    return `${localePath(locale, "/admin/audit")}?${query.toString()}`;
  }

  return (
    <>
      <PageHeader title={t("title")} detail={t("detail")} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex flex-col gap-4 p-4">
          <AuditFilter locale={locale} people={people} type={type} actorId={who} />
          {page.entries.length === 0 ? (
            <EmptyState
              title={t("empty")}
              action={<LinkButton href={localePath(locale, "/admin/audit")}>{t("clear")}</LinkButton>}
            >
              {t("emptyText")}
            </EmptyState>
          ) : (
            <AuditTable locale={locale} entries={page.entries} />
          )}
          <Pager
            locale={locale}
            previousHref={page.previous && hrefTo({ before: page.previous })}
            nextHref={page.next && hrefTo({ after: page.next })}
          />
        </div>
      </div>
    </>
  );
}
