import type { ReactNode } from "react";

import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { deskNavigation } from "./desk-navigation";
import { WorkShell } from "./work-shell";

type DeskShellProps = {
  locale: Locale;
  userMenu: ReactNode;
  /** What waits in a part of the desk. */
  counts?: Partial<Record<(typeof deskNavigation)[number]["key"], ReactNode>>;
  children: ReactNode;
};

export function DeskShell({ locale, userMenu, counts = {}, children }: DeskShellProps) {
  const t = getTranslator(locale, "shell.desk");
  const links = deskNavigation.map(({ key, path, segments, keys }) => ({
    key,
    segments: [...segments],
    keys,
    href: localePath(locale, path),
    label: t(key),
    count: counts[key],
  }));
  return (
    <WorkShell
      locale={locale}
      home="/desk"
      navigationLabel={t("navigation")}
      links={links}
      userMenu={userMenu}
    >
      {children}
    </WorkShell>
  );
}
