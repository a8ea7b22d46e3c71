import "server-only";
import { ok, problem } from "@/lib/action/result";
import { recordAll } from "@/lib/audit/record-all";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { Step } from "@/lib/decision/schema";
import { newId } from "@/lib/ids";
import { claim, forDeciding } from "./claim";
import { carryOut } from "./carry-out";
import { lockArticles } from "./lock-articles";
import type { DecideAllInput, SuggestionProblem } from "./schema";

export type DecidedAll = { articleIds: string[]; decisionId: string; count: number };

/**
 * Accepts or rejects the very suggestions that the editor had before them, each for what it is. Where a single one has
 * changed since, nothing is done and the refusal names them. One step back for all of it.
 */
export function decideAll(actor: Actor, { status, quote, suggestions: seen }: DecideAllInput) {
  const run = async (tx: Tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const ids = seen.map(({ suggestionId }) => suggestionId);
    const about = await tx.suggestion.findMany({ where: { id: { in: ids } }, select: { articleId: true } });
    const articleIds = [...new Set(about.map(({ articleId }) => articleId))].sort();
    await lockArticles(tx, articleIds);
    const rows = await tx.suggestion.findMany({
      where: { id: { in: ids } },
      select: forDeciding,
      orderBy: [{ start: "asc" }, { id: "asc" }],
    });
    const versionSeen = new Map(seen.map(({ suggestionId, seenVersion }) => [suggestionId, seenVersion]));
    const standing = rows.filter(
      (row) => row.status === "pending" && row.version === versionSeen.get(row.id),
    );
    if (standing.length < versionSeen.size) {
      const there = new Set(standing.map(({ id }) => id));
      return problem("changed_since_seen", { suggestionIds: ids.filter((id) => !there.has(id)) });
    }

    const steps = new Map<string, Step[]>();
    for (const suggestion of standing) {
      const { id: suggestionId, articleId, version } = suggestion;
      const lost = await claim(tx, actor, suggestion, { seenVersion: version, status });
      if (lost) return problem(lost.problem, { suggestionIds: [suggestionId] });
      const done = status === "accepted" ? await carryOut({ tx, actor, suggestion }, null) : nothingCame;
      if (!done.ok) return problem(done.problem, { suggestionIds: [suggestionId] });
      const { fact, article } = done.outcome;
      const step = { kind: "suggestion" as const, suggestionId, version: version + 1, fact, article };
      steps.set(articleId, [...(steps.get(articleId) ?? []), step]);
    }
    const batchId = newId();
    const decisionIds: string[] = [];
    for (const articleId of articleIds) {
      const own = steps.get(articleId) ?? [];
      decisionIds.push(
        await keepDecision(tx, actor, {
          type: `suggestion.all_${status}`,
          articleId,
          batchId,
          shown: { ...(quote === null ? {} : { quote }), count: own.length, articles: articleIds.length },
          reversal: { kind: "many", steps: own },
        }),
      );
    }
    await recordAll(
      tx,
      actor,
      articleIds.map((articleId) => ({
        type: "suggestion.decided_all" as const,
        subject: { type: "article" as const, id: articleId },
        payload: {
          status,
          suggestionIds: standing.filter((row) => row.articleId === articleId).map(({ id }) => id),
        },
      })),
    );
    return ok({ articleIds, decisionId: decisionIds[0] ?? "", count: standing.length });
  };
  return inTransaction<DecidedAll, SuggestionProblem>(run, { timeoutMillis: 30_000 });
}

const nothingCame = { ok: true as const, outcome: { fact: null, article: null } };
