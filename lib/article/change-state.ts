import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { countLiveCitations } from "./live-citations";
import { isReopened, mayChangeTo } from "./policy";
import type { ChangeStateInput, StateProblem } from "./schema";

export type StateDecided = { articleId: string; decisionId: string; stateVersion: number };

/** Takes an article through review. Only a reviewed article can be cited. */
export function changeArticleState(actor: Actor, { articleId, seenStateVersion, state }: ChangeStateInput) {
  return inTransaction<StateDecided, StateProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    // Whoever publishes what cites it waits here, and then sees that it was reopened.
    await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`;
    const article = await tx.article.findUnique({
      where: { id: articleId },
      select: { state: true, title: true, reviewedAt: true, assigneeId: true, stateVersion: true },
    });
    if (!article) return problem("not_found");
    if (article.stateVersion !== seenStateVersion) {
      return problem("changed_since_seen", { current: article.state });
    }
    if (!mayChangeTo(article.state, state)) return problem("not_allowed_from_here", { from: article.state });
    if (state === "reviewed" && !article.title) return problem("title_missing");
    if (isReopened(article.state, state)) {
      const cited = await countLiveCitations(tx, articleId);
      if (cited > 0) return problem("cited_by_story", { count: cited });
    }
    const { reviewedAt, assigneeId } = article;
    const stateVersion = seenStateVersion + 1;
    await tx.article.update({
      where: { id: articleId },
      data: {
        state,
        reviewedAt: state === "reviewed" ? now() : reviewedAt,
        assigneeId: state === "in_review" ? actor.id : assigneeId,
        stateVersion,
      },
    });
    const before = { state: article.state, reviewedAt: reviewedAt?.toISOString() ?? null, assigneeId };
    const decisionId = await keepDecision(tx, actor, {
      type: "article.state_changed",
      articleId,
      shown: before,
      reversal: { kind: "state", id: articleId, version: stateVersion, before },
    });
    await record(tx, actor, {
      type: "article.state_changed",
      subject: { type: "article", id: articleId },
      payload: { before: article.state, after: state },
    });
    return ok({ articleId, decisionId, stateVersion });
  });
}
