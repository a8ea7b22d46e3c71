import { type MentionItem, type ReviewItem, takenFor } from "@/components/article/review-item";
import type { Mark } from "@/lib/language/occurrences";

/** The names of the screen as marks on the text. What was taken away leaves the words bare. */
export function marksOfItems(items: readonly ReviewItem[]): Mark[] {
  return items.flatMap((item) => (item.type === "mention" ? (markOf(item) ?? []) : []));
}

function markOf(item: MentionItem): Mark | null {
  const { key, span, standing, guess, fact, guessed } = item;
  const common = { key, ...span, taken: takenFor(item), guessed };
  if (standing === "removed") return null;
  if (standing === "pending" || standing === "rejected") {
    if (!guess) return null;
    const { id, version } = guess;
    return { ...common, standing: standing === "pending" ? "guess" : "rejected", id, version };
  }
  // Decided a moment ago: the server has not told of the fact yet.
  return { ...common, standing: "fact", id: fact?.id ?? "", version: fact?.version ?? 0 };
}
