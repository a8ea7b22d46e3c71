import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { Accepted } from "./accept";
import { claim, findForDeciding, shownOf } from "./claim";
import { carryOut } from "./carry-out";
import type { CorrectionInput, SuggestionProblem } from "./schema";

/** As accepting, with what the editor changed. Both the guess and the correction are kept. */
export function correctSuggestion(actor: Actor, { suggestionId, seenVersion, change }: CorrectionInput) {
  return inTransaction<Accepted, SuggestionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const suggestion = await findForDeciding(tx, suggestionId);
    if (!suggestion) return problem("not_found");
    const lost = await claim(tx, actor, suggestion, { seenVersion, status: "corrected" });
    if (lost) return lost;
    const done = await carryOut({ tx, actor, suggestion }, change);
    if (!done.ok) return done;

    const { articleId, type } = suggestion;
    const { fact, article } = done.outcome;
    const decisionId = await keepDecision(tx, actor, {
      type: "suggestion.corrected",
      articleId,
      suggestionId,
      shown: shownOf(suggestion),
      reversal: { kind: "suggestion", suggestionId, version: seenVersion + 1, fact, article },
    });
    await record(tx, actor, {
      type: "suggestion.corrected",
      subject: { type: "article", id: articleId },
      payload: { suggestionId, suggestionType: type, factId: fact?.id ?? null, changes: change },
    });
    return ok({ articleId, decisionId, factId: fact?.id ?? null });
  });
}
