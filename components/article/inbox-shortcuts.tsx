"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";

import { useKeys } from "@/components/shell/keys";
import { localePath } from "@/lib/i18n/locales";

/** The keys that work in the inbox whether or not there is a list. */
export function InboxShortcuts() {
  const t = useTranslations("inbox");
  const locale = useLocale();
  const router = useRouter();
  useKeys([
    { keys: "i", label: t("importHint"), run: () => router.push(localePath(locale, "/desk/import")) },
  ]);
  return null;
}
