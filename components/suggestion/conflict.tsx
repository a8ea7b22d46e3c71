"use client";

import { useTranslations } from "use-intl";

import { type Refusal, useReviewActions } from "@/components/article/review-context";
import type { ReviewItem } from "@/components/article/review-item";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Two editors at once: what the other one did, what this one wanted, and the choice between them. */
export function Conflict({ item, refusal }: { item: ReviewItem; refusal: Refusal }) {
  const t = useTranslations("review.conflict");
  const standings = useTranslations("review.standing");
  const { settleRefusal } = useReviewActions();
  const other = item.guess?.decidedBy ?? item.fact?.createdBy ?? t("somebody");
  return (
    <Notice
      tone="caution"
      title={refusal.words}
      action={
        <>
          <Button size="small" onClick={() => settleRefusal(item.key, "theirs")}>
            {t(refusal.isConflict ? "useTheirs" : "dismiss")}
          </Button>
          <Button size="small" variant="primary" onClick={() => settleRefusal(item.key, "mine")}>
            {t(refusal.isConflict ? "applyMine" : "again")}
          </Button>
        </>
      }
    >
      {refusal.isConflict && (
        <dl className="grid grid-cols-[max-content_1fr] gap-x-3">
          <dt className="text-soft">{other}</dt>
          <dd>{standings(item.standing)}</dd>
          <dt className="text-soft">{t("you")}</dt>
          <dd>{t(`wanted.${refusal.mine}`)}</dd>
        </dl>
      )}
    </Notice>
  );
}
