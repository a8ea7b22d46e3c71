"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { CoverageFinder } from "@/components/coverage/coverage-finder";
import { Button } from "@/components/ui/button";
import { moveToCoverageAction } from "@/lib/coverage/actions";

import { useReview, useReviewActions } from "./review-context";
import { useTell } from "./use-tell";

/** Puts the article into another coverage, found by the words of its titles, or into one of its own. */
export function MoveCoverage() {
  const t = useTranslations("review.coverage");
  const said = useTranslations("review.said");
  const { article, mayReview } = useReview();
  const { perform } = useReviewActions();
  const tell = useTell();
  const [open, setOpen] = useState(false);

  function move(toCoverageId: string | null) {
    setOpen(false);
    const run = () => moveToCoverageAction({ articleId: article.id, toCoverageId });
    void perform({ run, said: said("coverageMoved") }).then(tell);
  }

  if (!mayReview) return null;
  return (
    <>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("move")}
      </Button>
      {open && (
        <div className="flex basis-full flex-col gap-2">
          <CoverageFinder
            label={t("moveTo")}
            labelOf={({ title, firstTitle, memberCount }) =>
              title ?? firstTitle ?? t("untitled", { count: memberCount })
            }
            onFound={move}
          />
          <Button size="small" onClick={() => move(null)}>
            {t("ownCoverage")}
          </Button>
        </div>
      )}
    </>
  );
}
