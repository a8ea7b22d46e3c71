"use client";

import { useTranslations } from "use-intl";

import type { ReviewBlock } from "@/lib/article/review-queries";
import { cutBlockAction, relabelBlockAction, restoreBlockAction } from "@/lib/block/actions";
import type { BlockKind } from "@/lib/language/types";

import { useReview } from "./review-context";
import { useTell } from "./use-tell";

/** Cutting, restoring and relabelling of blocks, and which block the keys mean. */
export function useBlockActions() {
  const t = useTranslations("review.said");
  const { article, blockId, current, goToBlock, keptBlocks, perform, mayReview } = useReview();
  const tell = useTell();
  const { blocks } = article.revision;

  // The block that was pointed to last, else the one in which the current thing stands.
  const currentBlock =
    blocks.find(({ id }) => id === blockId) ??
    blocks.find(({ start, end }) => current !== null && current.order >= start && current.order < end) ??
    null;

  function isKept({ id, kept }: ReviewBlock): boolean {
    return keptBlocks.get(id) ?? kept;
  }

  /** One's own cut may still be on its way: it goes first, and the version counts it. */
  function versionToCome(block: ReviewBlock): number {
    return isKept(block) === block.kept ? block.version : block.version + 1;
  }

  function cutOrRestore(block: ReviewBlock) {
    if (!mayReview) return;
    const seen = { blockId: block.id, seenVersion: versionToCome(block) };
    const kept = !isKept(block);
    const run = () => (kept ? restoreBlockAction(seen) : cutBlockAction(seen));
    void perform({ run, said: t(kept ? "blockRestored" : "blockCut"), block: { id: block.id, kept } }).then(
      tell,
    );
  }

  function relabel(block: ReviewBlock, kind: BlockKind) {
    const run = () => relabelBlockAction({ blockId: block.id, seenVersion: versionToCome(block), kind });
    void perform({ run, said: t("blockRelabelled") }).then(tell);
  }

  function stepBlock(by: 1 | -1) {
    const at = currentBlock ? blocks.indexOf(currentBlock) + by : 0;
    const next = blocks[at];
    if (next) goToBlock(next.id);
  }

  return { currentBlock, isKept, cutOrRestore, relabel, stepBlock };
}
