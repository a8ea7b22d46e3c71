import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ImportSummary } from "@/lib/import/queries";

type RecentImportsProps = { locale: Locale; imports: ImportSummary[]; now: Date };

export function RecentImports({ locale, imports, now }: RecentImportsProps) {
  const t = getTranslator(locale, "import");
  if (imports.length === 0) return <p className="text-sm text-soft">{t("recentNone")}</p>;
  return (
    <Table caption={t("recent")}>
      <thead>
        <tr>
          <th>{t("recentName")}</th>
          <th>{t("recentItems")}</th>
          <th>{t("recentDoor")}</th>
          <th>{t("recentBy")}</th>
          <th>{t("recentAt")}</th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, label, itemCount, door, createdBy, createdAt }) => (
          <tr key={id}>
            <th scope="row" className="max-w-[24rem] min-w-[12rem]">
              <Link href={localePath(locale, `/desk/import/${id}`)}>{label}</Link>
            </th>
            <td data-label={t("recentItems")} className="figures">
              {itemCount}
            </td>
            <td className="whitespace-nowrap">{t(`door.${door}`)}</td>
            <td className="whitespace-nowrap">{createdBy?.name ?? t("system")}</td>
            <td className="whitespace-nowrap">
              <Time at={createdAt} locale={locale} now={now} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
