"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { othersDecisions, type OthersDecision } from "./others-decisions";
import { useReview, useReviewActions } from "./review-context";
import type { ReviewItem } from "./review-item";

/** Says who else has just decided here. Nothing on the screen moves away from under one's eyes for it. */
export function OthersLine() {
  const t = useTranslations("review.others");
  const { known, actor } = useReview();
  const { goTo } = useReviewActions();
  const [seen, setSeen] = useState<{ items: readonly ReviewItem[]; told: OthersDecision[] }>({
    items: known,
    told: [],
  });
  if (seen.items !== known) {
    const fresh = othersDecisions(seen.items, known, actor.name);
    setSeen({ items: known, told: fresh.length > 0 ? fresh : seen.told });
  }

  return (
    <div role="status">
      {seen.told.map(({ name, keys }) => (
        <p
          key={name}
          className="fade-in flex flex-wrap items-center gap-2 border-b border-rule bg-accent-wash px-4 py-1.5 text-sm"
        >
          <span>{t("decided", { name, count: keys.length })}</span>
          <Button size="small" variant="plain" onClick={() => keys[0] && goTo(keys[0])}>
            {t("show")}
          </Button>
          <Button size="small" variant="plain" onClick={() => setSeen({ ...seen, told: [] })}>
            {t("dismiss")}
          </Button>
        </p>
      ))}
    </div>
  );
}
