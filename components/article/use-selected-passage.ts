"use client";

import { useEffect, useEffectEvent, useState } from "react";

import { snapPassage } from "@/lib/language/snap";
import type { Span } from "@/lib/language/types";

import { useReviewActions } from "./review-context";
import { selectedSpan } from "./text-places";

/** The passage selected in the article; it stays while a form elsewhere has the focus, so that it can be taken. */
export function useSelectedPassage(): Span | null {
  const { now } = useReviewActions();
  const [selected, setSelected] = useState<Span | null>(null);

  const look = useEffectEvent(() => {
    const container = document.querySelector<HTMLElement>("[data-article-text]");
    const anchor = window.getSelection()?.anchorNode ?? null;
    if (anchor === null) return setSelected(null);
    if (!container?.contains(anchor)) return;
    const rough = selectedSpan(container);
    const next = rough && snapPassage(now().article.revision.text, rough);
    setSelected((before) => (before?.start === next?.start && before?.end === next?.end ? before : next));
  });

  useEffect(() => {
    const onChange = () => look();
    document.addEventListener("selectionchange", onChange);
    onChange();
    return () => document.removeEventListener("selectionchange", onChange);
  }, []);

  return selected;
}
