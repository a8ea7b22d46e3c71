import { Tag } from "@/components/ui/tag";
import type { TagShape } from "@/components/ui/tag";
import type { FeedSummary } from "@/lib/feed/queries";
import { mostFetchedBytes, pollProblems } from "@/lib/feed/schema";
import type { PollProblem } from "@/lib/feed/schema";
import { sayMoment } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { sayLimit } from "@/lib/i18n/sizes";
import { getTranslator } from "@/lib/i18n/translator";

import { type Standing, standingOf } from "./feed-standing";

const shapes: Record<Standing, TagShape> = {
  ok: "good",
  waiting: "plain",
  failing: "pencil",
  silent: "caution",
  empty: "caution",
  paused: "plain",
  gone: "pencil",
};

type FeedStateProps = { locale: Locale; feed: FeedSummary; now: Date };

/** A feed's state in one word, and what is wrong in a sentence. */
export function FeedState({ locale, feed, now }: FeedStateProps) {
  const t = getTranslator(locale, "feeds");
  const standing = standingOf(feed);
  return (
    <div className="flex flex-col items-start gap-1">
      <span className="flex flex-wrap items-baseline gap-2">
        <Tag shape={shapes[standing]}>{t(`health.${standing}`)}</Tag>
        {standing === "failing" && feed.failureCount > 1 && (
          <span className="figures text-xs text-soft">{t("failures", { count: feed.failureCount })}</span>
        )}
      </span>
      <Reason locale={locale} feed={feed} now={now} standing={standing} />
    </div>
  );
}

function Reason({ locale, feed, now, standing }: FeedStateProps & { standing: Standing }) {
  const t = getTranslator(locale, "feeds");
  if (feed.problem !== null && standing !== "paused") {
    return <span className="max-w-measure text-sm">{problemWords(locale, feed.problem)}</span>;
  }
  if (standing === "silent" && feed.silentSince !== null) {
    const when = sayMoment(feed.silentSince, { locale, now });
    return <span className="max-w-measure text-sm">{t("silentLong", { when })}</span>;
  }
  return standing === "empty" ? <span className="text-sm">{t("emptyFeed")}</span> : null;
}

/** What a look failed of, in words. A code of an older version says itself. */
export function problemWords(locale: Locale, code: string): string {
  const known = pollProblems.find((one): one is PollProblem => one === code);
  return known === undefined
    ? code
    : getTranslator(locale, "feeds")(`problem.${known}`, {
        limit: sayLimit(mostFetchedBytes),
      });
}
