import Link from "next/link";
import type { ReactNode } from "react";

import { LanguageSwitch } from "@/components/shell/language-switch";
import { NamePlate } from "@/components/shell/name-plate";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type EntranceProps = {
  locale: Locale;
  /** This page without its language prefix. */
  path: string;
  title: ReactNode;
  lead: ReactNode;
  children?: ReactNode;
};

/** The one column on which people come in: name plate, what this is, a form. */
export function Entrance({ locale, path, title, lead, children }: EntranceProps) {
  const t = getTranslator(locale, "shell");
  return (
    <div data-density="comfortable" className="mx-auto flex min-h-dvh max-w-[30rem] flex-col px-5 py-8">
      <header className="flex items-baseline justify-between gap-4 border-b border-ink pb-2">
        <Link href={localePath(locale, "/")} aria-label={t("home")} className="text-xl no-underline">
          <NamePlate />
        </Link>
        <LanguageSwitch path={path} />
      </header>
      <main className="flex flex-1 flex-col gap-6 py-8 sm:py-12">
        <div>
          <h1 className="headline text-2xl">{title}</h1>
          <p className="mt-2 text-soft">{lead}</p>
        </div>
        {children}
      </main>
    </div>
  );
}
