import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { RegisterPage } from "@/components/entity/register-page";
import { TransferDesk } from "@/components/entity/transfer-desk";
import { buttonStyle } from "@/components/ui/button-style";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { registerFormats } from "@/lib/entity/schema";
import { isLocale } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type TransferPageProps = PageProps<"/[locale]/desk/entities/transfer">;

export async function generateMetadata({ params }: TransferPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "entities")("transfer.title") } : {};
}

export default async function TransferPage({ params }: TransferPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <RegisterPage locale={locale} about="transfer" lines={6}>
      <Transfer locale={locale} />
    </RegisterPage>
  );
}

async function Transfer({ locale }: { locale: Locale }) {
  const actor = await requirePermission("article.read");
  const t = getTranslator(locale, "entities.transfer");
  return (
    <div className="flex max-w-page flex-col gap-10 p-4">
      <section aria-labelledby="export-title" className="flex flex-col gap-2">
        <h2 id="export-title" className="headline text-lg">
          {t("export")}
        </h2>
        <p className="max-w-measure text-sm text-soft">{t("exportText")}</p>
        <div className="flex flex-wrap gap-2">
          {registerFormats.map((format) => (
            <a key={format} className={buttonStyle()} href={`/api/entities/export?format=${format}`} download>
              {t(format)}
            </a>
          ))}
        </div>
      </section>
      {may(actor, "entity.import") && (
        <section aria-labelledby="import-title" className="flex flex-col gap-2">
          <h2 id="import-title" className="headline text-lg">
            {t("import")}
          </h2>
          <p className="max-w-measure text-sm text-soft">{t("importText")}</p>
          <TransferDesk />
        </section>
      )}
    </div>
  );
}
