import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { PollReport } from "@/lib/feed/queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { saySeconds } from "@/lib/i18n/numbers";
import { getTranslator } from "@/lib/i18n/translator";

import { problemWords } from "./feed-state";

type PollHistoryProps = { locale: Locale; polls: PollReport[]; now: Date };

/** The last looks at a feed and what each came to. */
export function PollHistory({ locale, polls, now }: PollHistoryProps) {
  const t = getTranslator(locale, "feeds");
  if (polls.length === 0) return <p className="text-sm text-soft">{t("historyEmpty")}</p>;
  return (
    <Table caption={t("history")}>
      <thead>
        <tr>
          <th>{t("when")}</th>
          <th>{t("result")}</th>
          <th className="text-right!">{t("took")}</th>
          <th className="whitespace-nowrap">{t("report")}</th>
        </tr>
      </thead>
      <tbody>
        {polls.map((poll) => (
          <tr key={poll.id}>
            <th scope="row" className="whitespace-nowrap">
              <Time at={poll.createdAt} locale={locale} now={now} />
              {poll.pushed && <span className="ml-2 font-normal text-soft">{t("pushed")}</span>}
            </th>
            <td className="min-w-[12rem]">
              <PollResult locale={locale} poll={poll} />
            </td>
            <td className="figures text-right whitespace-nowrap text-soft">
              {t("seconds", { count: saySeconds(poll.durationMillis, locale) })}
            </td>
            <td>
              {poll.import && (
                <>
                  <Link href={localePath(locale, `/desk/import/${poll.import.id}`)}>{t("openReport")}</Link>
                  <span className="figures block text-xs text-soft">
                    {t("importCounts", {
                      imported: poll.import.importedCount,
                      revised: poll.import.revisedCount,
                      duplicate: poll.import.duplicateCount,
                      rejected: poll.import.rejectedCount,
                    })}
                  </span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** A look that failed says how. */
export function PollResult({ locale, poll }: { locale: Locale; poll: PollReport }) {
  const t = getTranslator(locale, "feeds");
  const { outcome, itemCount, problem, status, detail } = poll;
  if (outcome !== "failed") {
    return (
      <span>{outcome === "items" ? t("outcome.items", { count: itemCount }) : t(`outcome.${outcome}`)}</span>
    );
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <Tag shape="pencil">
        {t("outcome.failed")}
        {status !== null && <span className="font-normal">{t("status", { status: String(status) })}</span>}
      </Tag>
      <span className="max-w-measure">{problem === null ? null : problemWords(locale, problem)}</span>
      {detail && <span className="text-xs break-words text-soft">{detail}</span>}
    </div>
  );
}
