import { type ReactNode, Suspense } from "react";

import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type RegisterPageProps = {
  locale: Locale;
  about: "alike" | "merge" | "transfer";
  /** How many lines stand in for what is not there yet. */
  lines: number;
  children: ReactNode;
};

/** The frame of a page that leads back to the register of entities: its header at once, the rest when it is there. */
export function RegisterPage({ locale, about, lines, children }: RegisterPageProps) {
  const t = getTranslator(locale, "entities");
  return (
    <ClientMessages locale={locale} namespaces={["entities"]}>
      <PageHeader
        title={t(`${about}.title`)}
        detail={t(`${about}.detail`)}
        back={{ href: localePath(locale, "/desk/entities"), label: t("title") }}
      />
      <Suspense fallback={<Loading locale={locale} lines={lines} />}>
        <div className="min-h-0 flex-1 overflow-y-auto">{children}</div>
      </Suspense>
    </ClientMessages>
  );
}
