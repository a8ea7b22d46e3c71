import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";

import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { requirePermission } from "@/lib/auth/session";
import { listOutletsWithRules } from "@/lib/cleaning/queries";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "rules")("list.outlets") } : {};
}

export default async function OutletsPage() {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "rules.list");
  return (
    <>
      <PageHeader title={t("outlets")} detail={t("outletsDetail")} />
      <Suspense fallback={<Loading locale={locale} lines={12} />}>
        <Outlets locale={locale} />
      </Suspense>
    </>
  );
}

async function Outlets({ locale }: { locale: Locale }) {
  const actor = await requirePermission("article.read");
  const outlets = await listOutletsWithRules(actor);
  const t = getTranslator(locale, "rules.list");
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <ul className="max-w-page columns-1 gap-8 p-4 sm:columns-2 lg:columns-3">
        {outlets.map(({ id, name, slug, rules }) => (
          <li
            key={id}
            className="flex break-inside-avoid items-baseline gap-2 border-b border-rule py-1.5 text-sm"
          >
            <Link href={localePath(locale, `/desk/outlets/${slug}/rules`)} className="min-w-0 flex-1">
              {name}
            </Link>
            {rules > 0 && <span className="figures text-xs font-medium">{t("rules", { count: rules })}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
