import Form from "next/form";

import { Button } from "@/components/ui/button";
import { SegmentedLinks } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import type { Locale } from "@/lib/i18n/locales";
import { sayNumber } from "@/lib/i18n/numbers";
import { getTranslator } from "@/lib/i18n/translator";
import type { ImportProgress } from "@/lib/import/progress-queries";

import { reportOutcomes, reportQuery } from "./report-address";
import type { ReportView } from "./report-address";

type ReportFilterProps = { locale: Locale; address: string; view: ReportView; progress: ImportProgress };

/** By outcome and by name. Works before any script has loaded. */
export function ReportFilter({ locale, address, view: { outcome, name }, progress }: ReportFilterProps) {
  const t = getTranslator(locale, "import");
  const counts = countsOf(progress);
  const shown = reportOutcomes.filter((key) => counts[key] > 0 || key === outcome);
  const label = (words: string, count: number) => (
    <>
      {words} <span className="figures">{sayNumber(count, locale)}</span>
    </>
  );
  return (
    <div className="flex flex-wrap items-end justify-between gap-3">
      <SegmentedLinks
        label={t("filter")}
        segments={[
          {
            href: `${address}${reportQuery({ name })}`,
            label: label(t("filterAll"), progress.itemCount),
            current: outcome === null,
          },
          ...shown.map((key) => ({
            href: `${address}${reportQuery({ outcome: key, name })}`,
            label: label(t(`count.${key}`), counts[key]),
            current: key === outcome,
          })),
        ]}
      />
      <Form action={address} scroll={false} className="flex items-end gap-2">
        {outcome !== null && <input type="hidden" name="outcome" value={outcome} />}
        <TextField label={t("searchName")} name="q" type="search" defaultValue={name} maxLength={200} />
        <Button type="submit">{t("search")}</Button>
      </Form>
    </div>
  );
}

function countsOf(progress: ImportProgress): Record<(typeof reportOutcomes)[number], number> {
  const { importedCount, revisedCount, duplicateCount, rejectedCount, itemCount } = progress;
  return {
    imported: importedCount,
    revised: revisedCount,
    duplicate: duplicateCount,
    rejected: rejectedCount,
    pending: itemCount - importedCount - revisedCount - duplicateCount - rejectedCount,
  };
}
