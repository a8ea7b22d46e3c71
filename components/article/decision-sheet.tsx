"use client";

import { ChevronUp } from "lucide-react";
import { useTranslations } from "use-intl";

import { ItemWords, useItemKind } from "@/components/suggestion/item-title";
import { BottomSheet } from "@/components/ui/bottom-sheet";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";

import { OthersLine } from "./others-line";
import { useReview, useReviewActions, useWalk, useWriting } from "./review-context";
import { isPending } from "./review-item";
import { SideColumn } from "./side-column";
import { useUnfinished } from "./unfinished";
import { WorkColumn } from "./work-column";

/** On small screens: the current thing in reach of the thumb, everything else in a sheet from below. */
export function DecisionSheet() {
  const t = useTranslations("review");
  const common = useTranslations("common");
  const { article, ruleFor, mayReview, items, orphans } = useReview();
  const { current } = useWalk();
  const { editing } = useWriting();
  const { decide, goTo } = useReviewActions();
  const itemKind = useItemKind();
  const unfinished = useUnfinished().length;
  const waiting = items.filter(isPending);
  // After what somebody else has just decided there must be a way on: nobody presses j here.
  const next = waiting.find(({ order }) => order > (current?.order ?? -1)) ?? waiting[0];
  return (
    <div
      data-bottom-bar
      className="fixed inset-x-0 bottom-0 z-30 flex items-center gap-2 border-t-2 border-ink bg-sheet px-3 py-2 pb-[max(0.5rem,env(safe-area-inset-bottom))] lg:hidden"
    >
      <div className="absolute inset-x-0 bottom-full">
        <OthersLine />
      </div>
      <div className="min-w-0 flex-1">
        <p className="label">
          {current && `${itemKind(current)} · `}
          {t("list.waiting", { count: waiting.length })}
          {unfinished > 0 && ` · ${t("unfinished.title", { count: unfinished })}`}
          {orphans.length > 0 && ` · ${t("orphan.inShort", { count: orphans.length })}`}
        </p>
        <p className="flex text-sm">{current && <ItemWords item={current} text={article.revision.text} />}</p>
      </div>
      {current && isPending(current) && mayReview && (
        <>
          <Button variant="pencil" onClick={() => decide(current, "reject")}>
            {t("reject")}
          </Button>
          <Button variant="primary" onClick={() => decide(current, "accept")}>
            {t("accept")}
          </Button>
        </>
      )}
      {!(current && isPending(current)) && next && mayReview && (
        <Button onClick={() => goTo(next.key)}>{t("keys.next")}</Button>
      )}
      <BottomSheet
        wanted={editing !== null || ruleFor !== null}
        title={t("panel.label")}
        closeLabel={common("close")}
        trigger={<IconButton label={t("openList")} icon={<ChevronUp />} variant="quiet" />}
      >
        <div className="-mx-4 -my-3">
          <WorkColumn place="sheet" />
          <SideColumn />
        </div>
      </BottomSheet>
    </div>
  );
}
