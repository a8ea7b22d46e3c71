"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";

import { isOnlyPassing, isPending, type ReviewItem } from "@/components/article/review-item";
import { useReview, useReviewActions, useWalk } from "@/components/article/review-context";
import { sameItem } from "@/components/article/same";
import { filters, listed } from "@/components/article/walk";
import { EmptyState } from "@/components/ui/empty-state";
import { Progress } from "@/components/ui/progress";
import { SegmentedControl } from "@/components/ui/segmented-control";

import { DecisionRow } from "./decision-row";
import { NarrowBar } from "./narrow-bar";

/** Everything to decide, in text order; the current one stands open. */
export function DecisionList({ place }: { place: "column" | "sheet" }) {
  const t = useTranslations("review.list");
  const { items, list, filter } = useReview();
  const { setFilter } = useReviewActions();
  const waiting = items.filter(isPending).length;
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
        <NarrowBar place={place} />
      </div>
      {list.length === 0 && (
        <div className="p-4">
          <EmptyState title={t(filter === "all" ? "nothing" : "nothingHere")}>{t("nothingHelp")}</EmptyState>
        </div>
      )}
      {waiting === 0 && items.length > 0 && filter === "all" && (
        <p className="border-b border-rule bg-good-wash px-4 py-2 text-sm text-good">{t("allDecided")}</p>
      )}
      <Rows />
    </section>
  );
}

/**
 * Each part is a list of its own: a row that is decided, or asked again, is drawn in the other one, where within one
 * list all rows between its two places would be moved.
 */
function Rows() {
  const t = useTranslations("review.list");
  const { list, filter } = useReview();
  const { held } = useWalk();
  const isDecided = (item: ReviewItem) => !isPending(item) && item.key !== held;
  const open = list.filter((item) => !isDecided(item));
  const passing = open.filter(isOnlyPassing);
  const decided = list.filter(isDecided);
  return (
    <>
      <Part items={open.filter((item) => !isOnlyPassing(item))} />
      {passing.length > 0 && (
        <div className="border-b border-rule bg-sunk px-4 py-1">
          <h3 className="label">{t("passingHeading")}</h3>
          <p className="text-xs text-soft">{t("passingHelp")}</p>
        </div>
      )}
      <Part items={passing} />
      {decided.length > 0 && filter !== "decided" && (
        <h3 className="label border-b border-rule bg-sunk px-4 py-1">{t("decidedHeading")}</h3>
      )}
      <Part items={decided} />
    </>
  );
}

function Part({ items }: { items: ReviewItem[] }) {
  const { article, refusals } = useReview();
  const { current } = useWalk();
  if (items.length === 0) return null;
  return (
    <ol>
      {stretchesOf(items).map((stretch) => (
        <Stretch
          key={stretch.key}
          items={stretch.items}
          text={article.revision.text}
          currentKey={stretch.items.find(({ key }) => key === current?.key)?.key ?? null}
          refused={stretch.items.flatMap(({ key }) => (refusals.has(key) ? key : []))}
        />
      ))}
    </ol>
  );
}

type StretchProps = { items: ReviewItem[]; text: string; currentKey: string | null; refused: string[] };

/** Rows of one stretch of the text: where nothing of it changed, its hundred parts are not even looked at. */
const Stretch = memo(
  function Stretch({ items, text, currentKey, refused }: StretchProps) {
    return items.map((item) => (
      <li key={item.key} className="[contain-intrinsic-block-size:auto_2.125rem] [content-visibility:auto]">
        <DecisionRow
          item={item}
          text={text}
          isCurrent={item.key === currentKey}
          isRefused={refused.includes(item.key)}
        />
      </li>
    ));
  },
  (before, after) =>
    before.currentKey === after.currentKey &&
    before.refused.join() === after.refused.join() &&
    before.items.length === after.items.length &&
    before.items.every((item, at) => sameItem(item, after.items[at] ?? item)),
);

const lettersOfStretch = 1_500;

/** Items in the order given, parted where the text passes a border: whatever is decided, the others stay together. */
function stretchesOf(items: readonly ReviewItem[]): { key: number; items: ReviewItem[] }[] {
  const stretches: { key: number; items: ReviewItem[] }[] = [];
  for (const item of items) {
    const key = Math.floor(item.order / lettersOfStretch);
    const last = stretches.at(-1);
    if (last?.key === key) last.items.push(item);
    else stretches.push({ key, items: [item] });
  }
  return stretches;
}
