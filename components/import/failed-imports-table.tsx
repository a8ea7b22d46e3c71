import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { FailedImport } from "@/lib/import/failed-queries";
import { importFailureProblems } from "@/lib/import/schema";

import { ResumeImport } from "./resume-imports";
import { whoBrought } from "./who-brought";

type FailedImportsTableProps = { locale: Locale; imports: FailedImport[]; now: Date };

export function FailedImportsTable({ locale, imports, now }: FailedImportsTableProps) {
  const t = getTranslator(locale, "import");
  return (
    <Table caption={t("failedList.title")}>
      <thead>
        <tr>
          <th>{t("recentName")}</th>
          <th>{t("reason")}</th>
          <th>{t("failedList.when")}</th>
          <th>
            <span className="sr-only">{t("resume")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, label, door, trial, problem, itemCount, finishedAt, files, ...who }) => (
          <tr key={id}>
            <th scope="row" className="max-w-[26rem] min-w-[12rem] break-words">
              <Link href={localePath(locale, `/desk/import/${id}`)}>{label}</Link>{" "}
              {trial && <Tag shape="caution">{t("trial")}</Tag>}
              <span className="block font-normal text-soft">
                {t(`door.${door}`)} · {whoBrought(locale, who)}
              </span>
            </th>
            <td className="max-w-[30rem] min-w-[14rem]">
              {reasonWords(locale, problem)}
              <span className="block break-words text-soft">
                {files.map(({ name }) => t("failedList.standsAt", { name }))}{" "}
                {t("failedList.items", { count: itemCount })}
              </span>
            </td>
            <td className="whitespace-nowrap" data-label={t("failedList.when")}>
              {finishedAt && <Time at={finishedAt} locale={locale} now={now} />}
            </td>
            <td className="max-sm:basis-full">
              <ResumeImport importId={id} label={label} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function reasonWords(locale: Locale, problem: string | null): string {
  const known = importFailureProblems.find((code) => code === problem);
  return known ? getTranslator(locale, "problems")(known) : getTranslator(locale, "import")("failedText");
}
