import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { InboxShortcuts } from "./inbox-shortcuts";

/** Either nothing has come in yet, or the filter hides everything: each has its own way on. */
export function InboxEmpty({ locale, filtered }: { locale: Locale; filtered: boolean }) {
  const t = getTranslator(locale, "inbox");
  return (
    <div className="p-4 sm:p-8">
      <InboxShortcuts />
      {filtered ? (
        <EmptyState
          title={t("noneTitle")}
          action={<LinkButton href={localePath(locale, "/desk")}>{t("clear")}</LinkButton>}
        >
          {t("noneText")}
        </EmptyState>
      ) : (
        <EmptyState
          title={t("emptyTitle")}
          action={
            <LinkButton variant="primary" href={localePath(locale, "/desk/import")}>
              {t("import")}
            </LinkButton>
          }
        >
          {t("emptyText")}
        </EmptyState>
      )}
    </div>
  );
}
