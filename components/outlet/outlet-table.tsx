import Link from "next/link";

import { Table } from "@/components/ui/table";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { OutletChoice } from "@/lib/outlet/queries";

import { RightsCell } from "./rights-cell";

type OutletTableProps = { locale: Locale; outlets: OutletChoice[]; editable: boolean };

export function OutletTable({ locale, outlets, editable }: OutletTableProps) {
  const t = getTranslator(locale, "outlets");
  const kinds = getTranslator(locale, "glossary.outletKind");
  const feeds = getTranslator(locale, "feeds");
  const registers = getTranslator(locale, "glossary.register");
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <th>{t("name")}</th>
          <th>{t("kind")}</th>
          <th>{t("register")}</th>
          <th>{t("country")}</th>
          <th>{t("rights")}</th>
        </tr>
      </thead>
      <tbody>
        {outlets.map(({ id, name, kind, register, country, rightsMode, excerptLength, version, website }) => (
          <tr key={id}>
            <th scope="row" className="min-w-[10rem]">
              {name}
              {website && <span className="block text-xs font-normal break-all text-soft">{website}</span>}
              <Link
                href={localePath(locale, `/desk/feeds/outlets/${id}`)}
                className="block text-xs font-normal"
                aria-label={feeds("outletTitle", { name })}
              >
                {feeds("outletHealth")}
              </Link>
            </th>
            <td className="whitespace-nowrap">{kinds(kind)}</td>
            <td data-label={t("register")} className="whitespace-nowrap">
              {registers(register)}
            </td>
            <td>{country}</td>
            <td className="min-w-[17rem]">
              <RightsCell
                outlet={{ id, version, name, mode: rightsMode, excerptLength }}
                editable={editable}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
