"use client";

import { useTranslations } from "use-intl";

import { useKeys } from "@/components/shell/keys";

/** j and k walk from one change to the next. */
export function ChangeKeys() {
  const t = useTranslations("review.revisions");
  useKeys([
    { keys: "j", label: t("next"), run: () => walk(1) },
    { keys: "k", label: t("previous"), run: () => walk(-1) },
  ]);
  return null;
}

function walk(by: 1 | -1) {
  const all = [...document.querySelectorAll<HTMLElement>("[data-change]")];
  const at = all.findIndex((one) => one === document.activeElement);
  const next = at === -1 ? all[0] : all[Math.min(Math.max(at + by, 0), all.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
