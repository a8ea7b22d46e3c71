"use client";

import { useTranslations } from "use-intl";

/** `15 minutes`, `6 hours`. */
export function useIntervalWords(): (minutes: number) => string {
  const t = useTranslations("feeds");
  return (minutes) =>
    minutes % 60 === 0 ? t("hours", { count: minutes / 60 }) : t("minutes", { count: minutes });
}
