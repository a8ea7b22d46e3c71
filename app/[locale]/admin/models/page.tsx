import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { NameModelList } from "@/components/name-model/name-model-list";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { isLocale } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listNameModels } from "@/lib/name-model/queries";

type ModelsPageProps = PageProps<"/[locale]/admin/models">;

export async function generateMetadata({ params }: ModelsPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "admin")("models.title") } : {};
}

export default async function ModelsPage({ params }: ModelsPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Suspense fallback={<Loading locale={locale} lines={8} />}>
      <Models locale={locale} />
    </Suspense>
  );
}

async function Models({ locale }: { locale: Locale }) {
  const actor = await requirePermission("model.switch");
  const models = await listNameModels(actor);
  const t = getTranslator(locale, "admin.models");
  return (
    <>
      <PageHeader title={t("title")} detail={t("detail")} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="max-w-page p-4">
          <NameModelList locale={locale} {...models} now={now()} />
        </div>
      </div>
    </>
  );
}
