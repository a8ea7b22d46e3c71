import "server-only";
import type { Database, Prisma } from "@/lib/db/client";
import type { ArticleState } from "@/lib/db/generated/enums";
import { markedStretches } from "@/lib/document/marked-stretches";
import type { CleanedArticle } from "./plan";

export type LoadedArticle = CleanedArticle & {
  articleId: string;
  title: string | null;
  state: ArticleState;
  revisionId: string;
};

const cleaned = {
  id: true,
  title: true,
  state: true,
  currentRevision: {
    select: {
      id: true,
      text: true,
      marked: true,
      blocks: {
        select: {
          id: true,
          start: true,
          end: true,
          kind: true,
          kept: true,
          reason: true,
          ruleId: true,
          changedById: true,
          version: true,
        },
        orderBy: { position: "asc" },
      },
    },
  },
} satisfies Prisma.ArticleSelect;

type Asked = { where: Prisma.ArticleWhereInput; take: number };

/** Articles with their blocks, newest first; those that were never read have none and are left out. */
export async function loadArticles(
  db: Pick<Database, "article">,
  { where, take }: Asked,
): Promise<LoadedArticle[]> {
  const rows = await db.article.findMany({
    where: { ...where, currentRevision: { blocks: { some: {} } } },
    select: cleaned,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
  });
  return rows.flatMap(({ id, title, state, currentRevision }) => {
    if (!currentRevision) return [];
    const { id: revisionId, text, marked, blocks } = currentRevision;
    return [{ articleId: id, title, state, revisionId, text, marked: markedStretches(marked), blocks }];
  });
}
