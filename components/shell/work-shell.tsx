import Link from "next/link";
import { Suspense } from "react";
import type { ReactNode } from "react";

import { SkipLink } from "@/components/ui/skip-link";
import { ToastRegion } from "@/components/ui/toast";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { KeySheet } from "./key-sheet";
import { KeysProvider } from "./keys";
import { LanguageSwitch } from "./language-switch";
import { NamePlate } from "./name-plate";
import { SchemeSwitch } from "./scheme-switch";
import { WorkNavigation } from "./work-navigation";
import type { WorkLink } from "./work-navigation";

type WorkShellProps = {
  locale: Locale;
  home: string;
  navigationLabel: string;
  links: WorkLink[];
  /** Who is signed in; under its own Suspense, so that the shell never waits for the session. */
  userMenu: ReactNode;
  children: ReactNode;
};

/** One thin bar above, everything else for the work. As high as the window from large screens on. */
export function WorkShell({ locale, home, navigationLabel, links, userMenu, children }: WorkShellProps) {
  const t = getTranslator(locale, "shell");
  const common = getTranslator(locale, "common");
  return (
    <KeysProvider>
      <ToastRegion label={t("notices")} closeLabel={common("dismiss")}>
        <div className="flex min-h-dvh flex-col bg-paper lg:h-dvh">
          <SkipLink target="content">{t("skipToContent")}</SkipLink>
          <header
            data-print="no"
            className="flex flex-wrap items-center gap-x-4 border-b border-ink px-3 sm:px-4 lg:flex-nowrap"
          >
            <Link
              href={localePath(locale, home)}
              aria-label={t("home")}
              className="py-1 text-lg no-underline"
            >
              <NamePlate />
            </Link>
            <div className="order-last -mx-3 min-w-0 basis-[calc(100%+1.5rem)] border-t border-rule px-1 sm:-mx-4 sm:basis-[calc(100%+2rem)] lg:order-none lg:mx-0 lg:basis-auto lg:border-0 lg:px-0">
              {/* Which part is current hangs on the address, which a page made ahead does not know. */}
              <Suspense fallback={null}>
                <WorkNavigation label={navigationLabel} links={links} />
              </Suspense>
            </div>
            <div className="ml-auto flex items-center gap-1">
              <KeySheet />
              <SchemeSwitch />
              <span className="mx-2 max-sm:hidden">
                <LanguageSwitch path={home} />
              </span>
              {userMenu}
            </div>
          </header>
          <main id="content" tabIndex={-1} className="flex min-h-0 flex-1 flex-col">
            {children}
          </main>
        </div>
      </ToastRegion>
    </KeysProvider>
  );
}
