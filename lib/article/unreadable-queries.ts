import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { type Page, pageOf, type Place, rowsAt } from "@/lib/db/page-by-key";
import { mostFailures } from "./note-unreadable";
import { openingsOf } from "./openings";
import { type ReadingProblem, readingProblems } from "./reading";
import { unreadablePerPage } from "./schema";

const told = {
  id: true,
  title: true,
  analysisProblem: true,
  analysisFailures: true,
  analysedAt: true,
  /** When it last failed. */
  updatedAt: true,
  outlet: { select: { name: true } },
  import: { select: { id: true, label: true } },
} satisfies Prisma.ArticleSelect;
type Row = Prisma.ArticleGetPayload<{ select: typeof told }>;

export type UnreadableArticle = Omit<Row, "analysisProblem" | "analysedAt"> & {
  /** The first words, for an article that has no title yet. */
  opening: string;
  /** Why the last attempt failed. */
  problem: ReadingProblem;
  /** An earlier reading of it stands, so that it can be opened. */
  isRead: boolean;
};

type Wish = Partial<Place> & { importId?: string | undefined; size?: number };

/**
 * Articles that the machine has given up reading, the newest arrival first; lib/article/retry-analysis.ts asks again.
 */
export async function listUnreadableArticles(
  actor: Actor,
  { importId, after = null, before = null, size = unreadablePerPage }: Wish = {},
): Promise<Page<UnreadableArticle>> {
  if (!may(actor, "article.read")) return { rows: [], next: null, previous: null };
  const place = { after, before };
  const { where, ...order } = rowsAt(place, size);
  const found = await database().article.findMany({
    where: { ...where, ...givenUp, ...(importId === undefined ? {} : { importId }) },
    select: told,
    ...order,
  });
  const { rows, ...neighbours } = pageOf(found, place, size);
  const openings = await openingsOf(rows.filter(({ title }) => title === null).map(({ id }) => id));
  return {
    ...neighbours,
    rows: rows.map(({ analysisProblem, analysedAt, ...row }) => ({
      ...row,
      opening: openings.get(row.id) ?? "",
      problem: readingProblems.find((code) => code === analysisProblem) ?? "reading_crashed",
      isRead: analysedAt !== null,
    })),
  };
}

const givenUp = { analysisFailures: { gte: mostFailures } } satisfies Prisma.ArticleWhereInput;

export async function countUnreadableArticles(actor: Actor): Promise<number> {
  if (!may(actor, "article.read")) return 0;
  return database().article.count({ where: givenUp });
}
