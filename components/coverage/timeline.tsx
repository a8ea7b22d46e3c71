import { sayMoment } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { timeZone } from "@/lib/i18n/time-zone";
import { getTranslator } from "@/lib/i18n/translator";

import type { LetteredOrigin } from "./origin-letters";
import { layOutTimeline } from "./timeline-layout";
import type { TimelineArticle, TimelineLayout, TimelinePoint } from "./timeline-layout";

type TimelineProps = { locale: Locale; articles: TimelineArticle[]; origins: LetteredOrigin[] };

const rowHeight = 34;

/** Outlets as rows, time from left to right, origins as lines: drawn once by the server, told as a list too. */
export function Timeline({ locale, articles, origins }: TimelineProps) {
  const t = getTranslator(locale, "coverage");
  const lines = origins.flatMap(({ key, decidedIds, suspectedIds }) => [
    { key, articleIds: decidedIds, decided: true },
    ...(suspectedIds.length > 0
      ? [{ key, articleIds: [...decidedIds, ...suspectedIds], decided: false }]
      : []),
  ]);
  const layout = layOutTimeline(articles, lines);
  const height = layout.rows.length * rowHeight;
  return (
    <figure className="flex flex-col gap-2">
      <figcaption className="sr-only">{t("timeline")}</figcaption>
      <TimelineWords locale={locale} layout={layout} origins={origins} />
      <div
        aria-hidden="true"
        className="grid grid-cols-[6.5rem_1fr] text-xs sm:grid-cols-[11rem_1fr] leading-[1.35]"
      >
        <div>
          {layout.rows.map(({ key, name }) => (
            <div
              key={key}
              className="flex items-center border-t border-rule pr-2 font-medium"
              style={{ blockSize: rowHeight }}
            >
              <span className="line-clamp-2">{name ?? t("noOutlet")}</span>
            </div>
          ))}
        </div>
        <div className="relative px-4" style={{ blockSize: height }}>
          {layout.rows.map(({ key }, row) => (
            <div
              key={key}
              className="absolute inset-x-0 border-t border-rule"
              style={{ insetBlockStart: row * rowHeight }}
            />
          ))}
          <div className="relative h-full">
            <Drawing layout={layout} height={height} />
            {layout.points.map((point) => (
              <Point key={point.articleId} point={point} origins={origins} />
            ))}
          </div>
        </div>
        <div className="border-t border-ink" />
        <div className="border-t border-ink px-4">
          <div className="figures relative h-5 text-soft">
            {layout.ticks.map(({ x, at }, index) => (
              <span
                key={x}
                // A telephone has room for every other time; its line stays.
                className={`absolute top-1 -translate-x-1/2 whitespace-nowrap ${index % 2 === 1 ? "max-sm:hidden" : ""}`}
                style={{ insetInlineStart: `${x * 100}%` }}
              >
                {sayTick(at, locale)}
              </span>
            ))}
          </div>
        </div>
      </div>
      <Legend locale={locale} origins={origins} />
    </figure>
  );
}

function Drawing({ layout, height }: { layout: TimelineLayout; height: number }) {
  const y = (row: number) => (row + 0.5) * rowHeight;
  return (
    <svg
      className="absolute inset-0 size-full overflow-visible"
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
    >
      {layout.ticks.map(({ x }) => (
        <line
          key={x}
          x1={x * 100}
          x2={x * 100}
          y1="0"
          y2={height}
          className="stroke-rule"
          strokeDasharray="1 4"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      {layout.lines.map(({ key, decided, from, to }) => (
        // Down at the earlier article, then along the later one's row: a slanted line would run through the marks
        // of articles that do not share this origin.
        <polyline
          key={`${key}${decided}${from.articleId}${to.articleId}`}
          points={`${from.x * 100},${y(from.row)} ${from.x * 100},${y(to.row)} ${to.x * 100},${y(to.row)}`}
          fill="none"
          className={decided ? "stroke-ink" : "stroke-caution"}
          strokeWidth={decided ? 2 : 1.5}
          strokeDasharray={decided ? undefined : "5 4"}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}

function Point({ point, origins }: { point: TimelinePoint; origins: LetteredOrigin[] }) {
  const { letters, standing } = lettersOf(point.articleId, origins);
  return (
    <span
      className={`absolute grid h-5 min-w-5 -translate-x-1/2 -translate-y-1/2 place-items-center rounded-full border px-1 text-[0.6875rem] ring-2 ring-paper leading-none font-semibold ${looks[standing]} ${
        point.undated ? "border-dotted!" : ""
      }`}
      style={{ insetInlineStart: `${point.x * 100}%`, insetBlockStart: (point.row + 0.5) * rowHeight }}
    >
      {letters}
    </span>
  );
}

type Standing = "decided" | "suspected" | "unknown";

const looks: Record<Standing, string> = {
  decided: "border-ink bg-ink text-paper",
  suspected: "border-2 border-dashed border-caution bg-paper text-ink",
  unknown: "border-edge bg-paper text-soft",
};

function lettersOf(articleId: string, origins: LetteredOrigin[]): { letters: string; standing: Standing } {
  const join = (found: LetteredOrigin[]) => found.map(({ letter }) => letter).join("");
  const decided = origins.filter(({ decidedIds }) => decidedIds.includes(articleId));
  if (decided.length > 0) return { letters: join(decided), standing: "decided" };
  const suspected = origins.filter(({ suspectedIds }) => suspectedIds.includes(articleId));
  if (suspected.length > 0) return { letters: join(suspected), standing: "suspected" };
  return { letters: "?", standing: "unknown" };
}

/** The drawing in words. */
function TimelineWords({
  locale,
  layout,
  origins,
}: {
  locale: Locale;
  layout: TimelineLayout;
  origins: LetteredOrigin[];
}) {
  const t = getTranslator(locale, "coverage");
  const say = (articleId: string) =>
    origins.flatMap(({ name, decidedIds, suspectedIds }) => {
      const shown = name ?? t("unnamed");
      if (decidedIds.includes(articleId)) return [shown];
      return suspectedIds.includes(articleId) ? [t("originSuspected", { name: shown })] : [];
    });
  return (
    <ol className="sr-only">
      {layout.points.map(({ articleId, row, at, undated }) => (
        <li key={articleId}>
          {t("timelineText", {
            outlet: layout.rows[row]?.name ?? t("noOutlet"),
            when: undated ? t("dateUnknown") : sayMoment(at, { locale }),
            origins: say(articleId).join(", ") || t("originUnknown"),
          })}
        </li>
      ))}
    </ol>
  );
}

function Legend({ locale, origins }: { locale: Locale; origins: LetteredOrigin[] }) {
  const t = getTranslator(locale, "coverage");
  return (
    <div className="flex flex-col gap-1.5 text-sm">
      <ul aria-label={t("legend")} className="flex flex-wrap gap-x-5 gap-y-1">
        {origins.map(({ key, letter, name, kind, decidedIds, suspectedIds }) => (
          <li key={key} className="inline-flex items-baseline gap-1.5">
            <span
              className={`rounded-full border px-1.5 text-xs font-semibold ${decidedIds.length > 0 ? looks.decided : looks.suspected}`}
            >
              {letter}
            </span>
            <span className="font-medium">
              {decidedIds.length > 0
                ? (name ?? t("unnamed"))
                : t("originSuspected", { name: name ?? t("unnamed") })}
            </span>
            <span className="text-xs text-soft">
              {sayKind(kind, t)}, {t("members", { count: decidedIds.length + suspectedIds.length })}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-xs text-soft">{t("legendLine")}</p>
    </div>
  );
}

const kinds = ["own_reporting", "agency", "outlet", "release"] as const;

function sayKind(kind: string, t: ReturnType<typeof getTranslator<"coverage">>): string {
  const known = kinds.find((one) => one === kind);
  return t(`kind.${known ?? "unknown"}`);
}

/** "14:00", or the day where one begins. */
function sayTick(at: Date, locale: Locale): string {
  const clock = at.toLocaleTimeString("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" });
  if (clock !== "00:00") return clock;
  return at.toLocaleDateString(locale === "vi" ? "vi-VN" : "en-GB", {
    timeZone,
    day: "numeric",
    month: locale === "vi" ? "numeric" : "short",
  });
}
