"use client";

import { useTranslations } from "use-intl";

import { useToasts } from "@/components/ui/toast";
import type { ReviewBlock } from "@/lib/article/review-queries";
import { cutBlockAction, relabelBlockAction, restoreBlockAction } from "@/lib/block/actions";
import type { BlockKind } from "@/lib/language/types";

import { type ReviewedArticle, useReviewActions, type Walk } from "./review-context";
import { useTell } from "./use-tell";

type Blocks = readonly ReviewBlock[];

/** The block that was pointed to last, else the one in which the current thing stands. */
export function currentBlockOf(blocks: Blocks, { blockId, current }: Pick<Walk, "blockId" | "current">) {
  return (
    blocks.find(({ id }) => id === blockId) ??
    blocks.find(({ start, end }) => current !== null && current.order >= start && current.order < end) ??
    null
  );
}

/** Cutting, restoring and relabelling of blocks, and walking them. */
export function useBlockActions() {
  const t = useTranslations("review.said");
  const rules = useTranslations("rules");
  const { now, goToBlock, perform, openRule } = useReviewActions();
  const { show } = useToasts();
  const tell = useTell();

  function isKept({ id, kept }: ReviewBlock): boolean {
    return now().keptBlocks.get(id) ?? kept;
  }

  /** One's own cut may still be on its way: it goes first, and the version counts it. */
  function versionToCome(block: ReviewBlock): number {
    return isKept(block) === block.kept ? block.version : block.version + 1;
  }

  function cutOrRestore(block: ReviewBlock) {
    const { article, mayReview } = now();
    if (!mayReview) return;
    const seen = { blockId: block.id, seenVersion: versionToCome(block) };
    const kept = !isKept(block);
    const run = () => (kept ? restoreBlockAction(seen) : cutBlockAction(seen));
    const said = t(kept ? "blockRestored" : "blockCut");
    void perform({ run, said, ...ruleHint(article), block: { id: block.id, kept } }).then(tell);
  }

  function relabel(block: ReviewBlock, kind: BlockKind) {
    const run = () => relabelBlockAction({ blockId: block.id, seenVersion: versionToCome(block), kind });
    void perform({ run, said: t("blockRelabelled"), ...ruleHint(now().article) }).then(tell);
  }

  /** The key works on the block that the hint is about: it is the current one from now on. */
  function ruleHint({ outlet }: ReviewedArticle) {
    return outlet ? { hint: rules("offerHint", { outlet: outlet.name }) } : {};
  }

  /** Only what an editor decided can become a rule, and only where there is an outlet for it. */
  function makeRule(block: ReviewBlock) {
    const { article, keptBlocks, mayReview } = now();
    if (!mayReview) return;
    const decided = block.changedBy !== null || keptBlocks.has(block.id);
    if (!article.outlet || !decided) {
      show({ title: rules(article.outlet ? "keyNoBlock" : "keyNoOutlet") });
      return;
    }
    goToBlock(block.id);
    openRule(block.id);
  }

  function stepBlock(by: 1 | -1) {
    const { blocks } = now().article.revision;
    const from = currentBlockOf(blocks, now());
    const at = from ? blocks.indexOf(from) + by : 0;
    const next = blocks[at];
    if (next) goToBlock(next.id);
  }

  return { cutOrRestore, relabel, makeRule, stepBlock };
}
