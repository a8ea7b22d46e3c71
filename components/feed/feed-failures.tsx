import { Time } from "@/components/shell/time";
import type { PollReport } from "@/lib/feed/queries";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { PollResult } from "./poll-history";

type Failure = PollReport & { feed?: { title: string } };
type FeedFailuresProps = { locale: Locale; failures: Failure[]; now: Date };

export function FeedFailures({ locale, failures, now }: FeedFailuresProps) {
  const t = getTranslator(locale, "feeds");
  if (failures.length === 0) return <p className="text-sm text-soft">{t("noFailures")}</p>;
  return (
    <ul className="flex flex-col text-sm">
      {failures.map((poll) => (
        <li key={poll.id} className="flex flex-col gap-1 border-b border-rule py-2">
          <span className="text-xs text-soft">
            <Time at={poll.createdAt} locale={locale} now={now} />
            {poll.feed && ` · ${poll.feed.title}`}
          </span>
          <PollResult locale={locale} poll={poll} />
        </li>
      ))}
    </ul>
  );
}
