import { Time } from "@/components/shell/time";
import { DataList } from "@/components/ui/data-list";
import type { FeedHealth } from "@/lib/feed/queries";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { formatName } from "./format-name";

type FeedFactsProps = { locale: Locale; feed: FeedHealth; now: Date };

/** What is known of a feed, at a glance. */
export function FeedFacts({ locale, feed, now }: FeedFactsProps) {
  const t = getTranslator(locale, "feeds");
  const time = (at: Date | null) =>
    at ? <Time at={at} locale={locale} now={now} /> : <span className="text-soft">{t("never")}</span>;
  const unknown = <span className="text-soft">{t("unknownYet")}</span>;
  const rows = [
    { key: "address", term: t("address"), detail: <span className="break-all">{feed.url}</span> },
    { key: "format", term: t("format"), detail: feed.format === null ? unknown : formatName(feed.format) },
    { key: "outlet", term: t("outlet"), detail: feed.outlet?.name ?? t("noOutlet") },
    { key: "last-new", term: t("lastNew"), detail: time(feed.lastNewAt) },
    { key: "last", term: t("lastPoll"), detail: feed.lastPolledAt ? time(feed.lastPolledAt) : t("notYet") },
    ...(feed.state === "active"
      ? [
          {
            key: "next",
            term: t("nextPoll"),
            detail: <Time at={feed.nextPollAt} locale={locale} now={now} />,
          },
        ]
      : []),
    {
      key: "average",
      term: t("average"),
      detail: feed.averageMinutes === null ? unknown : intervalWords(feed.averageMinutes),
    },
    {
      key: "usual",
      term: t("usual"),
      detail: feed.usualItemsADay === null ? unknown : t("usualItems", { count: feed.usualItemsADay }),
    },
    { key: "push", term: t("push"), detail: t(`hub.${feed.hubState}`) },
  ];
  return <DataList rows={rows} />;

  function intervalWords(minutes: number): string {
    const hours = Math.round(minutes / 60);
    return hours < 2 ? t("minutes", { count: Math.round(minutes) }) : t("hours", { count: hours });
  }
}
