import type { ReactNode } from "react";

import { Pagination } from "@/components/ui/pagination";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type PagerProps = {
  locale: Locale;
  previousHref: string | null;
  nextHref: string | null;
  children?: ReactNode;
};

export function Pager({ locale, previousHref, nextHref, children }: PagerProps) {
  const t = getTranslator(locale, "common");
  return (
    <Pagination
      label={t("pages")}
      previous={previousHref ? { href: previousHref, label: t("previousPage") } : null}
      next={nextHref ? { href: nextHref, label: t("nextPage") } : null}
    >
      {children}
    </Pagination>
  );
}
