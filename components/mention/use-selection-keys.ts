"use client";

import { useRef } from "react";
import { useTranslations } from "use-intl";

import { useReviewActions } from "@/components/article/review-context";
import type { TextRef } from "@/components/article/review-desk";
import { rangeFinder, selectedSpan } from "@/components/article/text-places";
import { useToasts } from "@/components/ui/toast";
import { nearestBareName } from "@/lib/language/bare-names";
import { moveBorder, snapToSyllables } from "@/lib/language/snap";
import { syllables } from "@/lib/language/syllables";
import type { Span } from "@/lib/language/types";

import { marksOfItems } from "./marks-of-items";

/** Selecting words by key: from the current mark on, syllable by syllable, or from one untagged name to the next. */
export function useSelectionKeys(text: TextRef) {
  const t = useTranslations("review.keys");
  const { now } = useReviewActions();
  const { show } = useToasts();
  /** Where the selection stood before it was tagged: there the walk goes on, until another mark is the current one. */
  const last = useRef<{ span: Span; beside: string | null } | null>(null);

  function readable() {
    const { article, keptBlocks } = now();
    const kept = article.revision.blocks.filter((block) => keptBlocks.get(block.id) ?? block.kept);
    return { words: article.revision.text, kept };
  }

  function selected(): Span | null {
    const rough = text.current && selectedSpan(text.current);
    return rough && snapToSyllables(readable().words, rough);
  }

  function select(span: Span) {
    if (!text.current) return;
    const range = rangeFinder(text.current)(span);
    const selection = window.getSelection();
    if (!range || !selection) return;
    selection.removeAllRanges();
    selection.addRange(range);
    last.current = { span, beside: now().current?.key ?? null };
    range.startContainer.parentElement?.scrollIntoView({ block: "nearest" });
  }

  /** The selection, else where it was, else the current mark. */
  function whereabouts(): Span {
    const { current } = now();
    const beside = current?.key ?? null;
    const mark =
      current?.type === "mention" ? current.span : { start: current?.order ?? 0, end: current?.order ?? 0 };
    const before = last.current?.beside === beside ? last.current.span : null;
    return selected() ?? before ?? mark;
  }

  function stepSyllable(towards: "next" | "previous") {
    const { start, end } = whereabouts();
    const { words, kept } = readable();
    const all = kept.flatMap((block) => syllables(words, block));
    const to =
      towards === "next" ? all.find((one) => one.start >= end) : all.findLast((one) => one.end <= start);
    if (to) select({ start: to.start, end: to.end });
  }

  function move(edge: "start" | "end", towards: "left" | "right") {
    const span = selected();
    if (span) select(moveBorder(readable().words, span, { edge, towards }));
    else show({ title: t("selectFirst") });
  }

  function stepBare(towards: "next" | "previous") {
    const { start, end } = whereabouts();
    const { words, kept } = readable();
    const marked = marksOfItems(now().items).filter(({ standing }) => standing !== "rejected");
    const from = towards === "next" ? end : start;
    const to = nearestBareName(words, { kept, marked, from, towards });
    if (to) select(to);
    else show({ title: t("noBare") });
  }

  return { selected, stepSyllable, move, stepBare };
}
