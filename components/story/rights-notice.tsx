"use client";

import { useTranslations } from "use-intl";

import { Notice } from "@/components/ui/notice";

import type { RightsUse } from "./rights-uses";

/** Says while there is time to change it that a text takes more of a source than its rights give. */
export function RightsNotice({ uses }: { uses: RightsUse[] }) {
  const t = useTranslations("story.rights");
  const exceeded = uses.filter(({ used, allowed }) => used > allowed);
  const unread = uses.filter(({ cited, source }) => cited && source.state !== "reviewed");
  if (exceeded.length === 0 && unread.length === 0) return null;
  return (
    <Notice tone="caution" title={t("title")}>
      <ul className="flex flex-col gap-1">
        {exceeded.map(({ source, used, allowed }) => (
          <li key={source.id}>
            {t(allowed === 0 ? "linkOnlyExceeded" : "exceeded", {
              source: source.outletName ?? source.title ?? t("unknown"),
              used,
              allowed,
            })}
          </li>
        ))}
        {unread.map(({ source }) => (
          <li key={source.id}>{t("notReviewed", { title: source.title ?? t("unknown") })}</li>
        ))}
      </ul>
    </Notice>
  );
}
