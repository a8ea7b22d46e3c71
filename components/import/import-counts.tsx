"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";

import { localePath } from "@/lib/i18n/locales";
import type { ImportProgress } from "@/lib/import/progress-queries";

const counts = [
  ["importedCount", "imported"],
  ["revisedCount", "revised"],
  ["duplicateCount", "duplicate"],
  ["rejectedCount", "rejected"],
] as const;

/** In, revised, duplicate and refused: together they are all items. */
export function ImportCounts({ progress }: { progress: ImportProgress }) {
  const t = useTranslations("import");
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 border-y border-rule py-2 text-sm">
      {counts.map(([field, key]) => (
        <div key={key} className="flex items-baseline gap-2">
          <dt className="text-soft">{t(`count.${key}`)}</dt>
          <dd
            className={`figures font-medium ${key === "rejected" && progress[field] > 0 ? "text-pencil" : ""}`}
          >
            {number.format(progress[field])}
          </dd>
        </div>
      ))}
      <div className="flex items-baseline gap-2 border-l border-rule pl-8 max-sm:border-l-0 max-sm:pl-0">
        <dt className="text-soft">{t("count.items")}</dt>
        <dd className="figures font-medium">{number.format(progress.itemCount)}</dd>
      </div>
      {!progress.trial && progress.unreadableCount > 0 && (
        <div className="flex items-baseline gap-2">
          <dt className="text-soft">{t("count.unreadable")}</dt>
          <dd className="figures font-medium">
            <Link href={localePath(locale, `/desk/unreadable?import=${progress.id}`)}>
              {number.format(progress.unreadableCount)}
            </Link>
          </dd>
        </div>
      )}
    </dl>
  );
}
