import Link from "next/link";

import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { EntityKind } from "@/lib/language/types";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { sayNumber } from "@/lib/i18n/numbers";
import { getTranslator } from "@/lib/i18n/translator";

export type EntityRow = {
  id: string;
  kind: EntityKind;
  name: string;
  descriptionVi: string | null;
  descriptionEn: string | null;
  /** The name that was found, when it is another one. */
  alias: string | null;
  counts: { aliases: number; mentions: number } | null;
};

export function EntityTable({ locale, entities }: { locale: Locale; entities: EntityRow[] }) {
  const t = getTranslator(locale, "entities");
  const kinds = getTranslator(locale, "glossary.entityKind");
  const counted = entities.some(({ counts }) => counts !== null);
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <th>{t("name")}</th>
          <th>{t("kind")}</th>
          <th>{t("description")}</th>
          {counted && <th className="text-right!">{t("names")}</th>}
          {counted && <th className="text-right!">{t("mentions")}</th>}
        </tr>
      </thead>
      <tbody>
        {entities.map(({ id, kind, name, alias, descriptionVi, descriptionEn, counts }) => (
          <tr key={id}>
            <th scope="row" className="min-w-[11rem]">
              <Link href={localePath(locale, `/desk/entities/${id}`)}>{name}</Link>
              {alias && (
                <span className="block text-xs font-normal text-soft">{t("alsoCalled", { alias })}</span>
              )}
            </th>
            <td className="whitespace-nowrap">
              <Tag shape={kind}>{kinds(kind)}</Tag>
            </td>
            <td className="min-w-[14rem] text-soft">{locale === "vi" ? descriptionVi : descriptionEn}</td>
            {counted && (
              <td data-label={t("names")} className="figures text-right">
                {counts && sayNumber(counts.aliases, locale)}
              </td>
            )}
            {counted && (
              <td data-label={t("mentions")} className="figures text-right">
                {counts && sayNumber(counts.mentions, locale)}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
