"use client";

import { useLocale, useTranslations } from "use-intl";

import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { localePath } from "@/lib/i18n/locales";

/** A list of feeds holds no article; following its feeds is offered, not done. */
export function FeedListNotice() {
  const t = useTranslations("import");
  const locale = useLocale();
  return (
    <Notice
      title={t("feedList")}
      action={
        <LinkButton size="small" href={localePath(locale, "/desk/feeds")}>
          {t("toFeeds")}
        </LinkButton>
      }
    >
      {t("feedListText")}
    </Notice>
  );
}
