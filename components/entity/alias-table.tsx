import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { EntityForDesk } from "@/lib/entity/queries";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type AliasTableProps = { locale: Locale; aliases: EntityForDesk["aliases"] };

export function AliasTable({ locale, aliases }: AliasTableProps) {
  const t = getTranslator(locale, "entities");
  const registers = getTranslator(locale, "glossary.register");
  return (
    <Table caption={t("aliases")}>
      <thead>
        <tr>
          <th>{t("alias")}</th>
          <th>{t("language")}</th>
          <th>{t("register")}</th>
          <th>{t("remarks")}</th>
        </tr>
      </thead>
      <tbody>
        {aliases.map(({ id, text, language, register, preferred, ambiguous }) => (
          <tr key={id}>
            <th scope="row" lang={language} className="min-w-[9rem]">
              {text}
            </th>
            <td className="whitespace-nowrap">{t(language === "en" ? "languageOf.en" : "languageOf.vi")}</td>
            <td className="whitespace-nowrap">{register ? registers(register) : t("bothRegisters")}</td>
            <td>
              <span className="inline-flex flex-wrap gap-2">
                {preferred && <Tag shape="good">{t("printed")}</Tag>}
                {ambiguous && <Tag shape="caution">{t("ambiguous")}</Tag>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
