import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";

import { RuleList } from "@/components/cleaning/rule-list";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { getOutletRules } from "@/lib/cleaning/queries";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type RulesPageProps = PageProps<"/[locale]/desk/outlets/[slug]/rules">;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "rules")("title") } : {};
}

// The outlet is only known at the request; the language alone must not wait for it.
export default async function RulesPage({ params }: RulesPageProps) {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["rules"]}>
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Rules locale={locale} params={params} />
      </Suspense>
    </ClientMessages>
  );
}

async function Rules({ locale, params }: { locale: Locale; params: RulesPageProps["params"] }) {
  const actor = await requirePermission("article.read");
  const { slug } = await params;
  const listed = await getOutletRules(actor, slug);
  if (!listed) notFound();
  const t = getTranslator(locale, "rules");
  return (
    <>
      <PageHeader
        title={t("titleOf", { outlet: listed.outlet.name })}
        detail={t("detail")}
        back={{ href: localePath(locale, "/desk/outlets"), label: t("list.outlets") }}
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-8 p-4">
          <RuleList listed={listed} mayEdit={may(actor, "rule.edit")} />
        </div>
      </div>
    </>
  );
}
