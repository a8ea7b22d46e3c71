"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { ReviewBlock } from "@/lib/article/review-queries";
import { cutReasons } from "@/lib/language/types";

import { blockGrid } from "./block-grid";
import { BlockMenu } from "./block-menu";
import { RuleLine } from "./rule-line";
import { sameBlock } from "./same";
import { useBlockActions } from "./use-block-actions";

type CutBlockProps = {
  block: ReviewBlock;
  text: string;
  isCurrent: boolean;
  mayReview: boolean;
  outlet: string | null;
};

/** Folded to one line: what it was, why it went, and the way back. */
function Folded({ block, text, isCurrent, mayReview, outlet }: CutBlockProps) {
  const t = useTranslations("review");
  const { cutOrRestore } = useBlockActions();
  const words = text.slice(block.start, block.end);
  return (
    <div data-block={block.id} className={`${blockGrid} scroll-my-[20vh]`}>
      <BlockMenu block={block} kept={false} isCurrent={isCurrent} mayReview={mayReview} outlet={outlet} />
      <div className={`block-cut flex-wrap max-w-measure min-w-0 ${isCurrent ? "bg-current-wash" : ""}`}>
        <span className="block-cut-text" title={words.slice(0, 400)}>
          {words}
        </span>
        {block.rule ? (
          // A whole sentence: on a line of its own, or nothing would be left of the words.
          <span className="order-last basis-full leading-none">
            <RuleLine rule={block.rule} />
          </span>
        ) : (
          <span className="block-cut-reason text-xs">{t(`cutReason.${reasonOf(block)}`)}</span>
        )}
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
  (before, after) =>
    sameBlock(before.block, after.block) &&
    before.isCurrent === after.isCurrent &&
    before.outlet === after.outlet,
);

function reasonOf({ reason }: ReviewBlock) {
  return cutReasons.find((known) => known === reason) ?? "editor";
}
