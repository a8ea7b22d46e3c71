"use client";

import { memo, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { useReviewActions } from "@/components/article/review-context";
import type { ReviewItem, Standing } from "@/components/article/review-item";
import { sameItem } from "@/components/article/same";

import { DecisionCard } from "./decision-card";
import { ItemTitle } from "./item-title";

const glyph: Record<Standing, string> = {
  pending: "○",
  accepted: "●",
  corrected: "◉",
  rejected: "✕",
  removed: "−",
};

type DecisionRowProps = { item: ReviewItem; text: string; isCurrent: boolean; isRefused: boolean };

/** One line for each thing; the current one opens. Choosing it shows it and decides nothing. */
function Row({ item, text, isCurrent, isRefused }: DecisionRowProps) {
  const t = useTranslations("review");
  const { goTo } = useReviewActions();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: "nearest" });
  }, [isCurrent]);

  return (
    <div
      ref={row}
      className={`scroll-mt-40 scroll-mb-16 border-b border-rule ${isCurrent ? "border-l-4 border-l-ink bg-current-wash/40" : "border-l-4 border-l-transparent"}`}
    >
      <button
        type="button"
        aria-current={isCurrent ? "true" : undefined}
        aria-expanded={isCurrent}
        onClick={() => goTo(item.key)}
        className="flex w-full items-baseline gap-2 px-3 py-row text-left text-sm leading-[1.4] focus-visible:-outline-offset-2"
      >
        <span
          title={t(`standing.${item.standing}`)}
          className={`w-4 shrink-0 text-center ${item.standing === "rejected" || item.standing === "removed" ? "text-pencil" : "text-soft"}`}
        >
          <span aria-hidden="true">{glyph[item.standing]}</span>
          <span className="sr-only">{t(`standing.${item.standing}`)}</span>
        </span>
        <ItemTitle item={item} text={text} />
        {isRefused && <span className="shrink-0 text-xs font-medium text-pencil">{t("refused")}</span>}
      </button>
      {isCurrent && <DecisionCard item={item} />}
    </div>
  );
}

export const DecisionRow = memo(
  Row,
  (before, after) =>
    sameItem(before.item, after.item) &&
    before.isCurrent === after.isCurrent &&
    before.isRefused === after.isRefused,
);
