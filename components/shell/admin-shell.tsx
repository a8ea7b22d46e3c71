import type { ReactNode } from "react";

import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import type { WorkLink } from "./work-navigation";
import { WorkShell } from "./work-shell";

type AdminShellProps = {
  locale: Locale;
  /** The admin's own parts, named in admin.json by those who build them. */
  links: WorkLink[];
  userMenu: ReactNode;
  children: ReactNode;
};

export function AdminShell({ locale, links, userMenu, children }: AdminShellProps) {
  const t = getTranslator(locale, "shell.admin");
  return (
    <WorkShell
      locale={locale}
      home="/admin"
      navigationLabel={t("navigation")}
      links={links}
      userMenu={userMenu}
    >
      {children}
    </WorkShell>
  );
}
