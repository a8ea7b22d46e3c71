import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import type { ListedEntry } from "@/lib/audit/queries";
import { auditEventTypes } from "@/lib/audit/schema";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { gistOf } from "./gist-of-entry";

type AuditTableProps = { locale: Locale; entries: ListedEntry[] };

export function AuditTable({ locale, entries }: AuditTableProps) {
  const t = getTranslator(locale, "admin.audit");
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <th scope="col">{t("when")}</th>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("what")}</th>
          <th scope="col">{t("about")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className="figures whitespace-nowrap">
              <Time at={entry.createdAt} locale={locale} />
            </td>
            <td>{entry.actor?.name ?? t("system")}</td>
            <td>
              <WhatHappened locale={locale} type={entry.type} />
            </td>
            <td>
              <About locale={locale} entry={entry} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The table may hold entries of a later version, whose words this one does not have. */
function WhatHappened({ locale, type }: { locale: Locale; type: string }) {
  const event = getTranslator(locale, "admin.event");
  const known = auditEventTypes.find((name) => name === type);
  return known ? event(known) : <code>{type}</code>;
}

const pages: Record<string, string> = {
  article: "/desk/articles",
  coverage: "/desk/coverage",
  story: "/desk/stories",
};

function About({ locale, entry }: { locale: Locale; entry: ListedEntry }) {
  const t = getTranslator(locale, "admin.audit");
  const page = pages[entry.subjectType];
  const { actorName: _, ...payload } = asObject(entry.payload);

  return (
    <details>
      <summary className="cursor-pointer">{gistOf(payload, locale) ?? t("details")}</summary>
      <pre className="mt-1 max-w-[60ch] overflow-x-auto text-xs whitespace-pre-wrap text-soft">
        {JSON.stringify(payload, null, 2)}
      </pre>
      {page && (
        <Link href={localePath(locale, `${page}/${entry.subjectId}`)} className="text-xs">
          {t("open")}
        </Link>
      )}
    </details>
  );
}

function asObject(payload: unknown): Record<string, unknown> {
  return typeof payload === "object" && payload !== null ? { ...payload } : {};
}
