import type { ReviewItem } from "@/components/article/review-item";
import { correctSuggestionAction } from "@/lib/suggestion/actions";
import type { CorrectionInput } from "@/lib/suggestion/schema";
import { undoDecisionAction } from "@/lib/undo/actions";

type Correction = { seenVersion: number; change: CorrectionInput["change"] };

/**
 * Corrects a guess. One that another editor has rejected meanwhile, and that this one saves all the same, is
 * taken up again first: both decisions stand in the history.
 */
export async function correctAnyway(item: ReviewItem, { seenVersion, change }: Correction) {
  const { guess, standing, key } = item;
  const suggestionId = guess?.id ?? key;
  if (standing !== "rejected" || !guess?.decisionId) {
    return correctSuggestionAction({ suggestionId, seenVersion, change });
  }
  const reopened = await undoDecisionAction({ decisionId: guess.decisionId });
  if (reopened.status !== "ok") return reopened;
  return correctSuggestionAction({ suggestionId, seenVersion: guess.version + 1, change });
}
