"use client";

import { createContext, use, useLayoutEffect, useRef, useState } from "react";
import type { ReactNode } from "react";

import type { ReviewBlock } from "@/lib/article/review-queries";
import type { BlockKind } from "@/lib/language/types";

import { useReview } from "./review-context";
import { useBlockActions } from "./use-block-actions";

type ReviewActions = {
  goTo: (key: string) => void;
  goToBlock: (blockId: string) => void;
  cutOrRestore: (block: ReviewBlock) => void;
  relabel: (block: ReviewBlock, kind: BlockKind) => void;
};

const Actions = createContext<ReviewActions | null>(null);

/**
 * The same object for as long as the screen stands, so that hundreds of rows and blocks are not drawn again at
 * every key. Measured with 3,000 words and 330 marks: that, and `memo` with a comparison, is what a key costs.
 */
export function ReviewActionsProvider({ children }: { children: ReactNode }) {
  const { goTo, goToBlock } = useReview();
  const { cutOrRestore, relabel } = useBlockActions();
  const latest = useRef<ReviewActions>({ goTo, goToBlock, cutOrRestore, relabel });
  useLayoutEffect(() => {
    latest.current = { goTo, goToBlock, cutOrRestore, relabel };
  });
  const [stable] = useState<ReviewActions>(() => ({
    goTo: (key) => latest.current.goTo(key),
    goToBlock: (blockId) => latest.current.goToBlock(blockId),
    cutOrRestore: (block) => latest.current.cutOrRestore(block),
    relabel: (block, kind) => latest.current.relabel(block, kind),
  }));
  return <Actions value={stable}>{children}</Actions>;
}

export function useReviewActions(): ReviewActions {
  const actions = use(Actions);
  if (!actions) throw new Error("Part of the review screen stands outside it.");
  return actions;
}
