"use client";

import { memo } from "react";
import { useTranslations } from "use-intl";

import type { ReviewBlock } from "@/lib/article/review-queries";

import { useReview, useReviewActions, useWalk } from "./review-context";
import { sameBlock } from "./same";
import { currentBlockOf } from "./use-block-actions";

/** The article's blocks from above: what each is, what was cut. */
export function Outline() {
  const t = useTranslations("review.outline");
  const { article, keptBlocks } = useReview();
  const walk = useWalk();
  const { text, blocks } = article.revision;
  const currentBlock = currentBlockOf(blocks, walk);
  const isKept = ({ id, kept }: ReviewBlock) => keptBlocks.get(id) ?? kept;
  const cut = blocks.filter((block) => !isKept(block)).length;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-1">
      <h2 className="label flex justify-between px-1">
        {t("title")}
        <span className="figures">{t("counts", { kept: blocks.length - cut, cut })}</span>
      </h2>
      <ol>
        {blocks.map((block) => (
          <OutlineRow
            key={block.id}
            block={block}
            opening={text.slice(block.start, Math.min(block.end, block.start + 60))}
            kept={isKept(block)}
            isCurrent={block.id === currentBlock?.id}
          />
        ))}
      </ol>
    </section>
  );
}

type RowProps = { block: ReviewBlock; opening: string; kept: boolean; isCurrent: boolean };

function Row({ block, opening, kept, isCurrent }: RowProps) {
  const t = useTranslations("review.outline");
  const kinds = useTranslations("glossary.blockKind");
  const { goToBlock } = useReviewActions();
  return (
    <li>
      <button
        type="button"
        aria-current={isCurrent ? "true" : undefined}
        onClick={() => goToBlock(block.id)}
        className={`flex w-full items-baseline gap-1.5 rounded-sm px-1 py-0.5 text-left text-xs leading-[1.5] hover:bg-sunk ${isCurrent ? "bg-current-wash" : ""} ${kept ? "" : "text-soft"}`}
      >
        <span className="w-3 shrink-0 text-pencil" aria-hidden="true">
          {kept ? "" : "✂"}
        </span>
        {block.kind !== "paragraph" && <span className="shrink-0 font-semibold">{kinds(block.kind)}</span>}
        <span className={`one-line min-w-0 flex-1 ${kept ? "text-soft" : "line-through"}`}>{opening}</span>
        {!kept && <span className="sr-only">{t("isCut")}</span>}
      </button>
    </li>
  );
}

const OutlineRow = memo(
  Row,
  (before, after) =>
    sameBlock(before.block, after.block) &&
    before.kept === after.kept &&
    before.isCurrent === after.isCurrent,
);
