import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { TagShape } from "@/components/ui/tag";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { sayNumber } from "@/lib/i18n/numbers";
import { getTranslator } from "@/lib/i18n/translator";
import type { ImportSummary } from "@/lib/import/queries";

import { whoBrought } from "./who-brought";

type RecentImportsProps = { locale: Locale; imports: ImportSummary[]; now: Date };

export function RecentImports({ locale, imports, now }: RecentImportsProps) {
  const t = getTranslator(locale, "import");
  if (imports.length === 0) return <p className="text-sm text-soft">{t("recentNone")}</p>;
  return (
    <Table caption={t("recent")}>
      <thead>
        <tr>
          <th>{t("recentName")}</th>
          <th>{t("recentState")}</th>
          <th className="text-right!">{t("recentItems")}</th>
          <th className="text-right!">{t("count.rejected")}</th>
          <th>{t("recentDoor")}</th>
          <th>{t("recentBy")}</th>
          <th>{t("recentAt")}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, label, state, trial, itemCount, rejectedCount, door, createdAt, ...who }) => (
          <tr key={id}>
            <th scope="row" className="max-w-[24rem] min-w-[12rem] break-words">
              <Link href={localePath(locale, `/desk/import/${id}`)}>{label}</Link>
            </th>
            <td>
              <span className="flex flex-wrap gap-1">
                {/* Of a trial nothing came in, however it ended. */}
                {!(trial && state === "finished") && (
                  <Tag shape={stateShapes[state]}>{t(`state.${state}`)}</Tag>
                )}
                {trial && <Tag shape="caution">{t("trial")}</Tag>}
              </span>
            </td>
            <td data-label={t("recentItems")} className="figures text-right">
              {sayNumber(itemCount, locale)}
            </td>
            <td data-label={t("count.rejected")} className="figures text-right">
              {sayNumber(rejectedCount, locale)}
            </td>
            <td className="whitespace-nowrap">{t(`door.${door}`)}</td>
            <td className="whitespace-nowrap">{whoBrought(locale, who)}</td>
            <td className="whitespace-nowrap">
              <Time at={createdAt} locale={locale} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

const stateShapes: Record<ImportSummary["state"], TagShape> = {
  waiting: "plain",
  running: "plain",
  paused: "caution",
  finished: "good",
  canceled: "plain",
  failed: "pencil",
};
