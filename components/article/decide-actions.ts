import { removeAttributionAction } from "@/lib/attribution/actions";
import { removeMentionAction } from "@/lib/mention/actions";
import { removeOriginAction } from "@/lib/origin/actions";
import { acceptSuggestionAction, rejectSuggestionAction } from "@/lib/suggestion/actions";
import { undoDecisionAction } from "@/lib/undo/actions";

import type { Act } from "./review-context";
import type { ReviewItem, Standing } from "./review-item";

type Decision = Omit<Act, "said"> & { says: "accepted" | "rejected" | "removed" | "reopened" };

/** What `a` does: accepts what waits, takes up again what was rejected. Nothing for what is a fact already. */
export function acceptAction(item: ReviewItem): Decision | null {
  const { guess, standing, key } = item;
  if (!guess) return null;
  if (standing === "pending") {
    const seen = { suggestionId: guess.id, seenVersion: guess.version };
    return { run: () => acceptSuggestionAction(seen), says: "accepted", ...now(key, "accepted") };
  }
  if (standing === "rejected" && guess.decisionId !== null) {
    const { decisionId } = guess;
    return { run: () => reopen(decisionId), says: "reopened", ...now(key, "pending") };
  }
  return null;
}

/** What `x` does: rejects what waits, takes a fact away. */
export function rejectAction(item: ReviewItem): Decision | null {
  const { guess, fact, standing, key, type } = item;
  if (standing === "pending" && guess) {
    const seen = { suggestionId: guess.id, seenVersion: guess.version };
    return { run: () => rejectSuggestionAction(seen), says: "rejected", ...now(key, "rejected") };
  }
  if (!fact) return null;
  const { id, version: seenVersion } = fact;
  const away = { says: "removed" as const, ...now(key, "removed") };
  if (type === "mention") return { run: () => removeMentionAction({ mentionId: id, seenVersion }), ...away };
  if (type === "origin") return { run: () => removeOriginAction({ originId: id, seenVersion }), ...away };
  return { run: () => removeAttributionAction({ attributionId: id, seenVersion }), ...away };
}

/**
 * What the editor wanted, although another decided otherwise in between. Their decision is taken back first and
 * this one made after it: both stand in the history. A fact that came of theirs is simply taken away.
 */
export function insistAction(item: ReviewItem, what: "accept" | "reject"): Decision | null {
  const { guess, fact, standing, key } = item;
  if (standing === "pending" || fact || !guess?.decisionId) {
    return what === "accept" ? acceptAction(item) : rejectAction(item);
  }
  const { decisionId, id: suggestionId, version } = guess;
  const decideAction = what === "accept" ? acceptSuggestionAction : rejectSuggestionAction;
  const run: Act["run"] = async () => {
    const reopened = await reopen(decisionId);
    return reopened.status === "ok" ? decideAction({ suggestionId, seenVersion: version + 1 }) : reopened;
  };
  const says = what === "accept" ? "accepted" : "rejected";
  return { run, says, ...now(key, says) };
}

/** Its answer carries no decision of its own to take back. */
async function reopen(decisionId: string): ReturnType<Act["run"]> {
  const answer = await undoDecisionAction({ decisionId });
  return answer.status === "ok" ? { status: "ok", value: {} } : answer;
}

function now(key: string, standing: Standing) {
  return { standings: [{ key, standing }] };
}
