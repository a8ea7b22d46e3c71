"use client";

import { useMemo } from "react";

import { useReview } from "@/components/article/review-context";
import { type MentionItem, takenFor } from "@/components/article/review-item";
import { occurrencesIn } from "@/lib/language/occurrences";

import { marksOfItems } from "./marks-of-items";

/** At how many places the name could be tagged, and at how many guesses of it rejected, this one included. */
export function usePlaceCounts(item: MentionItem): { places: number; guesses: number } {
  const { article, items, keptBlocks } = useReview();
  const { text, blocks } = article.revision;
  // The whole text is searched for the name.
  return useMemo(() => {
    const kept = blocks.filter((block) => keptBlocks.get(block.id) ?? block.kept);
    const marks = marksOfItems(items);
    const count = (purpose: "tag" | "reject") => {
      const sought = { quote: item.quote, taken: takenFor(item), guessed: item.guessed, purpose };
      return occurrencesIn({ text, kept, marks }, sought).found.length;
    };
    const { standing } = item;
    return {
      places: standing === "rejected" || standing === "removed" ? 0 : count("tag"),
      guesses: standing === "pending" || standing === "rejected" ? count("reject") : 0,
    };
  }, [text, blocks, keptBlocks, items, item]);
}
