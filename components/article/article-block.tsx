import type { ReviewBlock } from "@/lib/article/review-queries";
import type { BlockKind } from "@/lib/language/types";

import { BlockMenu } from "./block-menu";
import { blockGrid } from "./block-grid";
import { MarkedText } from "./marked-text";
import type { Marking } from "./markings";

type ArticleBlockProps = {
  block: ReviewBlock;
  text: string;
  markings: Marking[];
  currentKey: string | null;
  isCurrent: boolean;
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

export function ArticleBlock({ block, text, markings, currentKey, isCurrent }: ArticleBlockProps) {
  const { id, start, end, kind } = block;
  return (
    <div data-block={id} className={`group/block ${blockGrid} scroll-my-[20vh] py-1.5`}>
      <BlockMenu block={block} kept isCurrent={isCurrent} />
      <p className={`max-w-measure min-w-0 whitespace-pre-line ${kindStyle[kind]}`}>
        <MarkedText text={text} span={{ start, end }} markings={markings} currentKey={currentKey} />
      </p>
    </div>
  );
}
