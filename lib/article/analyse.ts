import "server-only";
import { ok, problem } from "@/lib/action/result";
import type { Actor } from "@/lib/auth/actor";
import { analyseArticles } from "./analyse-articles";

/**
 * Reads one article now, also one that was read before. Blocks that an editor touched stay, decided suggestions
 * stay decided, undecided ones that the new reading no longer makes are withdrawn.
 */
export async function analyseArticle(actor: Actor, { articleId }: { articleId: string }) {
  const result = await analyseArticles(actor, { articleIds: [articleId], again: "again" });
  if (!result.ok) return problem("forbidden");
  const [article] = result.value.outcomes;
  if (!article || article.outcome === "missing") return problem("not_found");
  if (article.outcome === "changed") return problem("changed_since_seen");
  if (article.outcome === "unreadable") return problem("unreadable", { reason: article.problem });
  return ok({ articleId, coverageIds: article.coverageIds });
}
