import { LinkButton } from "@/components/ui/link-button";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { FaultPage } from "./fault-page";

export function MissingPage({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "fault");
  return (
    <FaultPage locale={locale}>
      <MissingProof locale={locale} />
      <LinkButton href={localePath(locale, "/")}>{t("missingHome")}</LinkButton>
    </FaultPage>
  );
}

export function MissingProof({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "fault");
  return (
    <div lang={locale} className="max-w-measure">
      <p className="font-reading text-2xl text-pencil" aria-hidden="true">
        404
      </p>
      <h1 className="headline text-2xl">{t("missingTitle")}</h1>
      <p className="reading mt-2 text-soft">{t("missingText")}</p>
    </div>
  );
}
