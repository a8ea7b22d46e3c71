"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { snapToSyllables } from "@/lib/language/snap";
import type { Span } from "@/lib/language/types";

import { useReview, useWriting } from "./review-context";
import { useEditors } from "./use-editors";
import { useSelectedPassage } from "./use-selected-passage";

/** What can be done with the selected words, for the pointer and the finger; the keys do the same. */
export function SelectionBar() {
  const t = useTranslations("review.selection");
  const { article, mayReview, sticky } = useReview();
  const { editing } = useWriting();
  const { tag, tagAs, attribute, note } = useEditors();
  const selected = useSelectedPassage();
  if (!selected || !mayReview || (editing && editing.type !== "attribution")) return null;
  const { text } = article.revision;
  const words = text.slice(selected.start, selected.end);
  const tagSelected = (span: Span) => (sticky ? tagAs(span, sticky) : tag(span));
  return (
    <div className="fade-in sticky bottom-3 z-20 mx-auto flex w-fit max-w-[calc(100%-1.5rem)] flex-wrap items-center gap-2 rounded-md border border-ink bg-sheet px-3 py-1.5 shadow-float max-lg:fixed max-lg:inset-x-3 max-lg:bottom-20">
      <span className="one-line max-w-48 font-reading text-sm text-soft max-sm:max-w-full max-sm:basis-full">
        “{words}”
      </span>
      <Button size="small" hint="t" onClick={() => tagSelected(snapToSyllables(text, selected) ?? selected)}>
        {t("tag")}
      </Button>
      <Button size="small" hint="s" onClick={() => attribute(selected)}>
        {t(editing?.type === "attribution" ? "asSource" : "attribute")}
      </Button>
      <Button size="small" hint="n" onClick={() => note(selected)}>
        {t("note")}
      </Button>
    </div>
  );
}
