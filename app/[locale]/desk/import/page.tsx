import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { ImportDesk } from "@/components/import/import-desk";
import { RecentImports } from "@/components/import/recent-imports";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listImports } from "@/lib/import/queries";
import { listOutlets } from "@/lib/outlet/queries";

type ImportPageProps = PageProps<"/[locale]/desk/import">;

export async function generateMetadata({ params }: ImportPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "import")("title") } : {};
}

export default async function ImportPage({ params }: ImportPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "import");
  return (
    <ClientMessages locale={locale} namespaces={["import", "problems"]}>
      <PageHeader title={t("title")} detail={t("detail")} />
      <Suspense fallback={<Loading locale={locale} lines={8} />}>
        <Doors locale={locale} />
      </Suspense>
    </ClientMessages>
  );
}

async function Doors({ locale }: { locale: Locale }) {
  const actor = await requirePermission("article.import");
  const [imports, outlets] = await Promise.all([listImports(actor), listOutlets(actor)]);
  const t = getTranslator(locale, "import");
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <div className="flex max-w-page flex-col gap-10 p-4">
        <ImportDesk outlets={outlets.map(({ id, name }) => ({ value: id, label: name }))} />
        <section aria-labelledby="recent-title" className="flex flex-col gap-2">
          <h2 id="recent-title" className="headline text-lg">
            {t("recent")}
          </h2>
          <RecentImports locale={locale} imports={imports} now={now()} />
        </section>
      </div>
    </div>
  );
}
