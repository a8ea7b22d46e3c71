import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { claim, findForDeciding, shownOf } from "./claim";
import type { DecisionInput, SuggestionProblem } from "./schema";

export type Rejected = { articleId: string; decisionId: string };

/** A rejected guess stays rejected, also after re-import and re-analysis: its fingerprint is remembered. */
export function rejectSuggestion(actor: Actor, { suggestionId, seenVersion }: DecisionInput) {
  return inTransaction<Rejected, SuggestionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const suggestion = await findForDeciding(tx, suggestionId);
    if (!suggestion) return problem("not_found");
    const lost = await claim(tx, actor, suggestion, { seenVersion, status: "rejected" });
    if (lost) return lost;

    const { articleId, type, quote } = suggestion;
    const decisionId = await keepDecision(tx, actor, {
      type: "suggestion.rejected",
      articleId,
      suggestionId,
      shown: shownOf(suggestion),
      reversal: { kind: "suggestion", suggestionId, version: seenVersion + 1, fact: null, article: null },
    });
    await record(tx, actor, {
      type: "suggestion.rejected",
      subject: { type: "article", id: articleId },
      payload: { suggestionId, suggestionType: type, quote },
    });
    return ok({ articleId, decisionId });
  });
}
