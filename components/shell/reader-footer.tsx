import Link from "next/link";

import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { NamePlate } from "./name-plate";

export function ReaderFooter({ locale }: { locale: Locale }) {
  const t = getTranslator(locale, "shell.reader");
  return (
    <footer
      aria-label={t("footer")}
      className="mt-8 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 border-t-[3px] border-double border-ink py-6 text-sm text-soft"
    >
      <div className="flex max-w-measure flex-col gap-1">
        <NamePlate className="text-lg text-ink" />
        <p>{t("about")}</p>
      </div>
      <ul data-print="no" className="flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <a href={localePath(locale, "/feed.atom")}>{t("feed")}</a>
        </li>
        <li>
          <Link href={localePath(locale, "/desk")} prefetch={false}>
            {t("signIn")}
          </Link>
        </li>
      </ul>
    </footer>
  );
}
