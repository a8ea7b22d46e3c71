"use client";

import { choiceOf } from "@/components/article/entity-chosen";
import { useReviewActions } from "@/components/article/review-context";
import { isPending, type MentionItem, takenFor } from "@/components/article/review-item";
import { useEditors } from "@/components/article/use-editors";
import { foldTone } from "@/lib/language/fold";
import type { Span } from "@/lib/language/types";

/** From a name, or from selected words, to the preview of all their places. */
export function useSpreading() {
  const { now, spread } = useReviewActions();
  const { tag: openForm } = useEditors();

  function open(item: MentionItem, purpose: "tag" | "reject") {
    if (!now().mayReview) return;
    const { quote, guessed } = item;
    spread({ purpose, quote, choice: choiceOf(takenFor(item)), guessed, at: null, refused: null });
  }

  /** Words that are known here are tagged as what they are; of others the form asks whom they name. */
  function tagWords(span: Span) {
    const { article, items, mayReview } = now();
    if (!mayReview) return;
    const quote = article.revision.text.slice(span.start, span.end);
    const namesake = items.find(
      (item): item is MentionItem =>
        item.type === "mention" &&
        item.standing !== "rejected" &&
        item.standing !== "removed" &&
        foldTone(item.quote) === foldTone(quote),
    );
    if (!namesake) return openForm(span);
    const { guessed } = namesake;
    spread({ purpose: "tag", quote, choice: choiceOf(takenFor(namesake)), guessed, at: null, refused: null });
  }

  return {
    tag: (item: MentionItem) => open(item, "tag"),
    reject: (item: MentionItem) => {
      if (isPending(item) || item.standing === "rejected") open(item, "reject");
    },
    tagWords,
  };
}
