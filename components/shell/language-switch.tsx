"use client";

import { useLocale, useTranslations } from "use-intl";

import { localePath, locales, pathWithoutLocale } from "@/lib/i18n/locales";

/**
 * `path` is the page as the server knows it, and enough for readers without scripts; with them the address
 * bar knows better (filters, the chosen item).
 */
export function LanguageSwitch({ path }: { path: string }) {
  const t = useTranslations("shell.language");
  const current = useLocale();

  return (
    <nav aria-label={t("label")} className="flex items-center gap-2 text-xs">
      {locales.map((locale) =>
        locale === current ? (
          <span key={locale} aria-current="true" className="font-medium">
            {t(locale)}
          </span>
        ) : (
          <a
            key={locale}
            href={localePath(locale, path)}
            hrefLang={locale}
            lang={locale}
            onClick={(event) => {
              const { pathname, search, hash } = window.location;
              event.currentTarget.href = localePath(locale, pathWithoutLocale(pathname) + search + hash);
            }}
            className="text-soft"
          >
            {t(locale)}
          </a>
        ),
      )}
    </nav>
  );
}
