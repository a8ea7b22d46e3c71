import "server-only";
import { database, type Prisma } from "@/lib/db/client";
import type { ArticleState } from "@/lib/db/generated/enums";
import { type LoadedArticle, loadArticles } from "./load";
import type { PlannedChange } from "./plan";

/** Articles that a rule may still change without asking anybody. */
export const openStates: ArticleState[] = ["new", "in_review"];

/** So many at once can be taken back in one step, and nobody waits long for it. */
export const mostArticlesAtOnce = 500;
const articlesPerPortion = 50;

export type UnreviewedPlan = {
  changes: PlannedChange[];
  articles: number;
  /** Older ones that are not looked at: too many at once. */
  left: number;
};

type Asked = { where: Prisma.ArticleWhereInput; plan: (article: LoadedArticle) => PlannedChange[] };

/** What would change in unreviewed articles, newest first. Reads in portions, so that the process breathes in between. */
export async function planUnreviewed({ where, plan }: Asked): Promise<UnreviewedPlan> {
  const open = { ...where, state: { in: openStates }, analysedAt: { not: null } };
  const rows = await database().article.findMany({
    where: open,
    select: { id: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostArticlesAtOnce,
  });
  const total =
    rows.length < mostArticlesAtOnce ? rows.length : await database().article.count({ where: open });
  const planned: UnreviewedPlan = { changes: [], articles: 0, left: total - rows.length };
  for (let from = 0; from < rows.length; from += articlesPerPortion) {
    const ids = rows.slice(from, from + articlesPerPortion).map(({ id }) => id);
    const articles = await loadArticles(database(), { where: { id: { in: ids } }, take: ids.length });
    for (const article of articles) {
      const changes = plan(article);
      planned.changes.push(...changes);
      if (changes.length > 0) planned.articles += 1;
    }
  }
  return planned;
}
