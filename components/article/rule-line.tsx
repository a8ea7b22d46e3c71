"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";

import type { ReviewBlock } from "@/lib/article/review-queries";
import { sayDate } from "@/lib/i18n/dates";
import { localePath } from "@/lib/i18n/locales";

/** By which rule of the outlet a block stands as it does, and the way there. */
export function RuleLine({ rule }: { rule: NonNullable<ReviewBlock["rule"]> }) {
  const t = useTranslations("rules");
  const locale = useLocale();
  const { number, outlet, createdBy, createdAt } = rule;
  return (
    <Link
      href={localePath(locale, `/desk/outlets/${outlet.slug}/rules#rule-${number}`)}
      className="link-plain font-interface text-xs"
    >
      {t("by", { number, outlet: outlet.name, name: createdBy.name, date: sayDate(createdAt, locale) })}
    </Link>
  );
}
