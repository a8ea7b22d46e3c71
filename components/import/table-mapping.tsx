"use client";

import { useLocale, useTranslations } from "use-intl";

import { Select } from "@/components/ui/select";
import { Table } from "@/components/ui/table";
import { sayMoment } from "@/lib/i18n/dates";
import { isLocale } from "@/lib/i18n/locales";
import { recordFields } from "@/lib/upload/schema";
import type { RecordField, TablePreview } from "@/lib/upload/schema";

import type { TableGroup } from "./use-table-previews";
import { useRefusalWords } from "./use-refusal-words";

type TableMappingProps = { group: TableGroup; onChoose: (field: RecordField, column: string) => void };

/** Which column is what, and how the first rows come in then. */
export function TableMapping({ group, onChoose }: TableMappingProps) {
  const t = useTranslations("import.mapping");
  const { preview, entries } = group;
  const { columns } = group.chosen ?? preview.mapping;
  const [first] = entries;
  const options = [
    { value: "", label: t("none") },
    ...preview.columns.map((column) => ({ value: column, label: column })),
  ];

  return (
    <section
      aria-label={t("title", { name: first?.name ?? "" })}
      className="flex flex-col gap-3 border-t border-rule pt-3"
    >
      <div>
        <h3 className="text-sm font-medium">{t("title", { name: first?.name ?? "" })}</h3>
        <p className="text-xs text-soft">
          {entries.length > 1 ? t("detailMany", { count: entries.length - 1 }) : t("detail")}
        </p>
      </div>
      <div className="grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-5">
        {recordFields.map((field) => (
          <Select
            key={field}
            label={t(`field.${field}`)}
            value={columns[field] ?? ""}
            onChange={(event) => onChoose(field, event.target.value)}
            options={options}
          />
        ))}
      </div>
      <Rows rows={preview.rows} />
    </section>
  );
}

function Rows({ rows }: { rows: TablePreview["rows"] }) {
  const t = useTranslations("import.mapping");
  if (rows.length === 0) return null;
  return (
    <Table caption={t("rows")}>
      <thead>
        <tr>
          <th>{t("row")}</th>
          <th>{t("comesIn")}</th>
          <th>{t("field.outlet")}</th>
          <th>{t("field.publishedAt")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.name} row={row} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ row }: { row: TablePreview["rows"][number] }) {
  const t = useTranslations("import.mapping");
  const { wordsFor } = useRefusalWords();
  const locale = useLocale();
  const place = /:(\d+)$/.exec(row.name)?.[1] ?? row.name;
  if (!row.ok) {
    return (
      <tr>
        <th scope="row" className="figures">
          {place}
        </th>
        <td colSpan={3} className="text-pencil">
          {wordsFor(row.problem)}
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row" className="figures">
        {place}
      </th>
      <td className="max-w-[40rem] min-w-[14rem] break-words">
        <span className="block font-medium">{row.title ?? t("noTitle")}</span>
        <span className="line-clamp-2 text-soft">{row.text}</span>
        {row.url && <span className="block text-xs break-all text-soft">{row.url}</span>}
      </td>
      <td>{row.outlet ?? "–"}</td>
      <td className="whitespace-nowrap">
        {row.publishedAt && isLocale(locale) ? sayMoment(new Date(row.publishedAt), { locale }) : "–"}
      </td>
    </tr>
  );
}
