import { locale as localeParam } from "next/root-params";

import { MissingProof } from "@/components/shell/missing-page";
import { LinkButton } from "@/components/ui/link-button";
import { defaultLocale, isLocale, localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

/** Inside the shell, so that the way on stays in reach. */
export default async function NotFound() {
  const given = await localeParam();
  const locale = isLocale(given) ? given : defaultLocale;
  return (
    <div className="flex flex-col items-start gap-6 p-6">
      <MissingProof locale={locale} />
      <LinkButton href={localePath(locale, "/desk")}>
        {getTranslator(locale, "fault")("missingDesk")}
      </LinkButton>
    </div>
  );
}
