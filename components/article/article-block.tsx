import { memo } from "react";

import type { ReviewBlock } from "@/lib/article/review-queries";
import type { BlockKind } from "@/lib/language/types";

import { BlockMenu } from "./block-menu";
import { blockGrid } from "./block-grid";
import { MarkedText } from "./marked-text";
import { RuleLine } from "./rule-line";
import type { Marking } from "./markings";
import { sameBlock, sameMarkings } from "./same";

type ArticleBlockProps = {
  block: ReviewBlock;
  text: string;
  markings: Marking[];
  currentKey: string | null;
  isCurrent: boolean;
  mayReview: boolean;
  /** Whose rules could be made of what is done here. */
  outlet: string | null;
};

const kindStyle: Record<BlockKind, string> = {
  title: "headline text-xl",
  standfirst: "reading font-semibold",
  dateline: "reading text-sm! font-semibold tracking-wide",
  paragraph: "reading",
  heading: "headline text-lg",
  caption: "font-interface text-sm text-soft border-l border-edge pl-3",
  byline: "font-interface text-sm font-medium",
  credit: "font-interface text-sm font-medium",
  boilerplate: "font-interface text-sm text-soft",
};

function Block({ block, text, markings, currentKey, isCurrent, mayReview, outlet }: ArticleBlockProps) {
  const { id, start, end, kind } = block;
  return (
    <div data-block={id} className={`group/block ${blockGrid} scroll-my-[20vh] py-1.5`}>
      <BlockMenu block={block} kept isCurrent={isCurrent} mayReview={mayReview} outlet={outlet} />
      <p className={`max-w-measure min-w-0 whitespace-pre-line ${kindStyle[kind]}`}>
        <MarkedText text={text} span={{ start, end }} markings={markings} currentKey={currentKey} />
      </p>
      {block.rule && (
        <span className="col-start-2 max-w-measure">
          <RuleLine rule={block.rule} />
        </span>
      )}
    </div>
  );
}

export const ArticleBlock = memo(
  Block,
  (before, after) =>
    sameBlock(before.block, after.block) &&
    before.currentKey === after.currentKey &&
    before.isCurrent === after.isCurrent &&
    before.outlet === after.outlet &&
    sameMarkings(before.markings, after.markings),
);
