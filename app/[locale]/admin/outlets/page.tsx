import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { CreateOutletForm } from "@/components/outlet/create-outlet-form";
import { OutletTable } from "@/components/outlet/outlet-table";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listOutlets } from "@/lib/outlet/queries";

type OutletsPageProps = PageProps<"/[locale]/admin/outlets">;

export async function generateMetadata({ params }: OutletsPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "outlets")("title") } : {};
}

export default async function OutletsPage({ params }: OutletsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["glossary", "outlets"]}>
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Outlets locale={locale} />
      </Suspense>
    </ClientMessages>
  );
}

async function Outlets({ locale }: { locale: Locale }) {
  const actor = await requirePermission("user.read");
  const outlets = await listOutlets(actor);
  const t = getTranslator(locale, "outlets");
  const editable = may(actor, "outlet.edit");
  return (
    <>
      <PageHeader title={t("title")} detail={t("detail", { count: outlets.length })} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-10 p-4">
          {editable && (
            <details>
              <summary className="headline text-lg">{t("createTitle")}</summary>
              <div className="pt-4">
                <CreateOutletForm />
              </div>
            </details>
          )}
          <OutletTable locale={locale} outlets={outlets} editable={editable} />
        </div>
      </div>
    </>
  );
}
