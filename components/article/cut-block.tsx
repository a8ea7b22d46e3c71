"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { ReviewBlock } from "@/lib/article/review-queries";
import { cutReasons } from "@/lib/language/types";

import { blockGrid } from "./block-grid";
import { BlockMenu } from "./block-menu";
import { useReviewActions } from "./review-actions";
import { sameBlock } from "./same";

type CutBlockProps = { block: ReviewBlock; text: string; isCurrent: boolean; mayReview: boolean };

/** Folded to one line: what it was, why it went, and the way back. */
function Folded({ block, text, isCurrent, mayReview }: CutBlockProps) {
  const t = useTranslations("review");
  const { cutOrRestore } = useReviewActions();
  const words = text.slice(block.start, block.end);
  return (
    <div data-block={block.id} className={`${blockGrid} scroll-my-[20vh]`}>
      <BlockMenu block={block} kept={false} isCurrent={isCurrent} mayReview={mayReview} />
      <div className={`block-cut max-w-measure min-w-0 ${isCurrent ? "bg-current-wash" : ""}`}>
        <span className="block-cut-text" title={words.slice(0, 400)}>
          {words}
        </span>
        <span className="block-cut-reason text-xs">{t(`cutReason.${reasonOf(block)}`)}</span>
        {mayReview && (
          <Button
            size="small"
            variant="plain"
            onClick={() => cutOrRestore(block)}
            {...(isCurrent && { hint: "c" })}
          >
            {t("restore")}
          </Button>
        )}
      </div>
    </div>
  );
}

export const CutBlock = memo(
  Folded,
  (before, after) => sameBlock(before.block, after.block) && before.isCurrent === after.isCurrent,
);

function reasonOf({ reason }: ReviewBlock) {
  return cutReasons.find((known) => known === reason) ?? "editor";
}
