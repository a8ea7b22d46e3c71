"use client";

import { StickyBar } from "@/components/mention/sticky-bar";

import { ArticleHead } from "./article-head";
import { ArticleText } from "./article-text";
import { DecisionSheet } from "./decision-sheet";
import { OriginalText } from "./original-text";
import { useReview } from "./review-context";
import type { TextRef } from "./review-desk";
import { SelectionBar } from "./selection-bar";
import { SideColumn } from "./side-column";
import { WorkColumn } from "./work-column";

// Each is the place for what it hides from eyes: without it, hidden words would stretch the page.
const column = "relative min-w-0 lg:overflow-y-auto lg:overscroll-contain";

/** Structure, text, decisions. The original, when asked for, takes the place of the structure. */
export function ReviewColumns({ text }: { text: TextRef }) {
  const { original } = useReview();
  const tracks = original
    ? "lg:grid-cols-[1fr_1fr_22rem] xl:grid-cols-[1fr_1fr_26rem]"
    : "lg:grid-cols-[1fr_24rem] xl:grid-cols-[15rem_1fr_26rem]";
  return (
    <div className={`min-h-0 flex-1 lg:grid ${tracks}`}>
      <div
        className={`${column} border-rule max-lg:border-b-2 max-lg:border-ink lg:border-r ${original ? "" : "max-xl:hidden"}`}
      >
        {original ? <OriginalText original={original} /> : <SideColumn />}
      </div>
      <div className={column}>
        <StickyBar />
        <ArticleHead />
        <div className="@container px-2 py-4 pb-32 sm:px-4">
          <ArticleText text={text} />
        </div>
        <SelectionBar />
      </div>
      <div className={`${column} border-l border-rule bg-sheet max-lg:hidden`}>
        <WorkColumn place="column" />
      </div>
      <DecisionSheet />
    </div>
  );
}
