import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { claim, findForDeciding, shownOf } from "./claim";
import { carryOut } from "./carry-out";
import type { DecisionInput, SuggestionProblem } from "./schema";

export type Accepted = { articleId: string; decisionId: string; factId: string | null };

/** The guess becomes a fact, in the editor's name. */
export function acceptSuggestion(actor: Actor, { suggestionId, seenVersion }: DecisionInput) {
  return inTransaction<Accepted, SuggestionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const suggestion = await findForDeciding(tx, suggestionId);
    if (!suggestion) return problem("not_found");
    const lost = await claim(tx, actor, suggestion, { seenVersion, status: "accepted" });
    if (lost) return lost;
    const done = await carryOut({ tx, actor, suggestion }, null);
    if (!done.ok) return done;

    const { articleId, type, quote } = suggestion;
    const { fact, article } = done.outcome;
    const decisionId = await keepDecision(tx, actor, {
      type: "suggestion.accepted",
      articleId,
      suggestionId,
      shown: shownOf(suggestion),
      reversal: { kind: "suggestion", suggestionId, version: seenVersion + 1, fact, article },
    });
    await record(tx, actor, {
      type: "suggestion.accepted",
      subject: { type: "article", id: articleId },
      payload: { suggestionId, suggestionType: type, factId: fact?.id ?? null, quote },
    });
    return ok({ articleId, decisionId, factId: fact?.id ?? null });
  });
}
