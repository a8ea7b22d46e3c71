"use client";

import { useLocale, useTranslations } from "use-intl";

import { sayMoment } from "@/lib/i18n/dates";

import type { DraftStatus } from "./use-draft";

/** Where what was typed is now: with the server, on its way, or kept here. */
export function SaveLine({ status, openedAt }: { status: DraftStatus; openedAt: Date }) {
  const t = useTranslations("story.save");
  const locale = useLocale();
  const bad = status.kind === "unreachable" || status.kind === "refused" || status.kind === "conflict";
  return (
    <span role="status" className={`text-xs ${bad ? "font-medium text-pencil" : "text-soft"}`}>
      {words()}
    </span>
  );

  function words(): string {
    switch (status.kind) {
      case "saved": {
        const at = new Date(status.at);
        return t("saved", { at: sayMoment(at, { locale, now: at > openedAt ? at : openedAt }) });
      }
      case "waiting":
      case "saving":
        return t("saving");
      case "conflict":
        return t("conflict");
      case "refused":
        return t("refused", { reason: status.words });
      case "unreachable":
        return t("unreachable", { reason: status.words });
    }
  }
}
