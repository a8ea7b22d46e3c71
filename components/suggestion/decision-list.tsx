"use client";

import { useTranslations } from "use-intl";

import { isPending } from "@/components/article/review-item";
import { useReview } from "@/components/article/review-context";
import { filters, listed } from "@/components/article/walk";
import { EmptyState } from "@/components/ui/empty-state";
import { Progress } from "@/components/ui/progress";
import { SegmentedControl } from "@/components/ui/segmented-control";

import { DecisionRow } from "./decision-row";

/** Everything to decide, in text order; the current one stands open. */
export function DecisionList({ place }: { place: "column" | "sheet" }) {
  const t = useTranslations("review.list");
  const { article, items, list, filter, setFilter, current, refusals } = useReview();
  const waiting = items.filter(isPending).length;
  const firstDecided = list.find((item) => !isPending(item))?.key;
  return (
    <section aria-label={t("label")} className="flex flex-col">
      <div className="flex flex-col gap-3 border-b border-rule px-4 py-3">
        <Progress
          label={t("progress")}
          detail={t("progressDetail", { done: items.length - waiting, total: items.length })}
          done={items.length - waiting}
          total={items.length}
        />
        <SegmentedControl
          legend={t("filter")}
          name={`filter-${place}`}
          value={filter}
          onValueChange={(value) => setFilter(filters.find((known) => known === value) ?? "all")}
          segments={filters.map((value) => ({
            value,
            label: (
              <>
                {t(`filters.${value}`)}
                <span className="figures text-xs font-normal opacity-80">{listed(items, value).length}</span>
              </>
            ),
          }))}
        />
      </div>
      {list.length === 0 && (
        <div className="p-4">
          <EmptyState title={t(filter === "all" ? "nothing" : "nothingHere")}>{t("nothingHelp")}</EmptyState>
        </div>
      )}
      {waiting === 0 && items.length > 0 && filter === "all" && (
        <p className="border-b border-rule bg-good-wash px-4 py-2 text-sm text-good">{t("allDecided")}</p>
      )}
      <ol>
        {list.map((item) => (
          <li key={item.key}>
            {item.key === firstDecided && filter !== "decided" && (
              <h3 className="label border-b border-rule bg-sunk px-4 py-1">{t("decidedHeading")}</h3>
            )}
            <DecisionRow
              item={item}
              text={article.revision.text}
              isCurrent={item.key === current?.key}
              isRefused={refusals.has(item.key)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
