import type { ReactNode } from "react";

import { SkipLink } from "@/components/ui/skip-link";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { ReaderFooter } from "./reader-footer";
import { ReaderHeader } from "./reader-header";
import type { ReaderSection } from "./reader-header";

type ReaderShellProps = {
  locale: Locale;
  /** The page without its language prefix, for the switch of language: "/stories/lu-lon". */
  path: string;
  sections: ReaderSection[];
  /** Day of the newest story: the page is cached, so the clock of the moment has no say. */
  editionAt?: Date;
  children: ReactNode;
};

export function ReaderShell({ locale, path, sections, editionAt, children }: ReaderShellProps) {
  const t = getTranslator(locale, "shell");
  return (
    <div data-density="comfortable" className="mx-auto flex min-h-dvh max-w-page flex-col px-5 sm:px-8">
      <SkipLink target="content">{t("skipToContent")}</SkipLink>
      <ReaderHeader locale={locale} path={path} sections={sections} {...(editionAt && { editionAt })} />
      <main id="content" tabIndex={-1} className="flex-1 py-6 sm:py-8">
        {children}
      </main>
      <ReaderFooter locale={locale} />
    </div>
  );
}
