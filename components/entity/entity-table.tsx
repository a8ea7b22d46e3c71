import Link from "next/link";

import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ListedEntity } from "@/lib/entity/list-queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { sayNumber } from "@/lib/i18n/numbers";
import { getTranslator } from "@/lib/i18n/translator";

type EntityTableProps = { locale: Locale; entities: ListedEntity[] };

export function EntityTable({ locale, entities }: EntityTableProps) {
  const t = getTranslator(locale, "entities");
  const kinds = getTranslator(locale, "glossary.entityKind");
  const figure = (name: "names" | "mentions" | "articles" | "stories", count: number) => (
    <td data-label={t(name)} className={`figures text-right ${count === 0 ? "text-soft max-sm:hidden" : ""}`}>
      {sayNumber(count, locale)}
    </td>
  );
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <th>{t("name")}</th>
          <th>{t("kind")}</th>
          <th>{t("description")}</th>
          <th className="text-right!">{t("names")}</th>
          <th className="text-right!">{t("mentions")}</th>
          <th className="text-right!">{t("articles")}</th>
          <th className="text-right!">{t("stories")}</th>
        </tr>
      </thead>
      <tbody>
        {entities.map((entity) => (
          <tr key={entity.id}>
            <th scope="row" className="min-w-[11rem]">
              <Link href={localePath(locale, `/desk/entities/${entity.id}`)}>{entity.name}</Link>
              {entity.alias && (
                <span className="block text-xs font-normal text-soft">
                  {t("alsoCalled", { alias: entity.alias })}
                </span>
              )}
            </th>
            <td className="whitespace-nowrap">
              <Tag shape={entity.kind}>{kinds(entity.kind)}</Tag>
            </td>
            <td className="min-w-[14rem] text-soft">
              {locale === "vi" ? entity.descriptionVi : entity.descriptionEn}
            </td>
            {figure("names", entity.aliasCount)}
            {figure("mentions", entity.mentionCount)}
            {figure("articles", entity.articleCount)}
            {figure("stories", entity.storyCount)}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
