import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import type { FeedSummary } from "@/lib/feed/queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { DaySparkline } from "./day-chart";
import { FeedState } from "./feed-state";

type FeedTableProps = { locale: Locale; feeds: FeedSummary[]; now: Date };

/** Feeds with how they fare; those that need somebody stand first. */
export function FeedTable({ locale, feeds, now }: FeedTableProps) {
  const t = getTranslator(locale, "feeds");
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <th>{t("name")}</th>
          <th>{t("state")}</th>
          <th>{t("lastNew")}</th>
          <th>{t("perDay")}</th>
        </tr>
      </thead>
      <tbody>
        {feeds.map((feed) => (
          <tr key={feed.id}>
            <th scope="row" className="min-w-[12rem]">
              <Link href={localePath(locale, `/desk/feeds/${feed.id}`)}>{feed.title}</Link>
              <span className="block text-xs font-normal text-soft">
                {feed.outlet?.name ?? t("noOutlet")} ·{" "}
                <span className="break-all">{new URL(feed.url).host}</span>
              </span>
            </th>
            <td className="min-w-[12rem]">
              <FeedState locale={locale} feed={feed} now={now} />
            </td>
            <td className="whitespace-nowrap" data-label={`${t("lastNew")}:`}>
              {feed.lastNewAt ? (
                <Time at={feed.lastNewAt} locale={locale} now={now} as="age" />
              ) : (
                <span className="text-soft">{t("never")}</span>
              )}
            </td>
            <td>
              <DaySparkline locale={locale} days={feed.days} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
