import Link from "next/link";

import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { LanguageSwitch } from "./language-switch";
import { NamePlate } from "./name-plate";
import { SchemeSwitch } from "./scheme-switch";
import { Time } from "./time";

export type ReaderSection = { path: string; name: string };

type ReaderHeaderProps = {
  locale: Locale;
  path: string;
  sections: ReaderSection[];
  editionAt?: Date;
};

/** The front page carries the plate in full; inside pages carry it small, as papers do. */
export function ReaderHeader({ locale, path, sections, editionAt }: ReaderHeaderProps) {
  const t = getTranslator(locale, "shell");
  const front = path === "/";
  return (
    <header>
      <div
        data-print="no"
        className="flex min-h-12 items-center justify-between gap-4 border-b border-rule text-xs text-soft"
      >
        <span>{editionAt && <Time at={editionAt} locale={locale} as="day" />}</span>
        <span className="flex items-center gap-2">
          <LanguageSwitch path={path} />
          <SchemeSwitch />
        </span>
      </div>
      <div
        className={
          front ? "flex flex-col items-center pt-5 pb-4 text-center" : "flex items-baseline gap-4 py-2"
        }
      >
        {front ? (
          <h1>
            <HomeLink locale={locale} className="text-[clamp(2.625rem,9vw,4.5rem)]" />
          </h1>
        ) : (
          <HomeLink locale={locale} className="text-xl" />
        )}
        <p className={`reading text-sm! text-soft italic ${front ? "" : "max-sm:hidden"}`}>{t("tagline")}</p>
      </div>
      <Sections locale={locale} path={path} sections={sections} />
    </header>
  );
}

function HomeLink({ locale, className }: { locale: Locale; className: string }) {
  const t = getTranslator(locale, "shell");
  return (
    <Link href={localePath(locale, "/")} aria-label={t("home")} className={`no-underline ${className}`}>
      <NamePlate />
    </Link>
  );
}

type SectionsProps = Pick<ReaderHeaderProps, "locale" | "path" | "sections">;

function Sections({ locale, path, sections }: SectionsProps) {
  const t = getTranslator(locale, "shell.reader");
  const all = [{ path: "/", name: t("frontPage") }, ...sections];
  return (
    <nav
      aria-label={t("sections")}
      className="scroll-cue border-t-[3px] border-b border-double border-ink [border-bottom-style:solid]"
    >
      <ul className="flex gap-x-6 text-sm">
        {all.map((section) => (
          <li key={section.path}>
            <Link
              href={localePath(locale, section.path)}
              aria-current={section.path === path ? "page" : undefined}
              className="flex min-h-11 items-center whitespace-nowrap no-underline -outline-offset-2 hover:underline aria-[current=page]:font-semibold"
            >
              {section.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
