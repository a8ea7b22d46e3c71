import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import type { BlockKind } from "@/lib/db/generated/enums";

const previewed = {
  id: true,
  currentRevision: {
    select: {
      text: true,
      blocks: { select: { start: true, end: true, kind: true, kept: true }, orderBy: { position: "asc" } },
    },
  },
} satisfies Prisma.ArticleSelect;

export type ArticlePreview = {
  articleId: string;
  paragraphs: { start: number; kind: BlockKind; text: string }[];
  cutCount: number;
  wasShortened: boolean;
};

const longestPreview = 12_000;

/** The kept text of one article, to read beside the list. A very long one is shown up to a point. */
export async function getPreview(actor: Actor, articleId: string): Promise<ArticlePreview | null> {
  if (!may(actor, "article.read")) return null;
  const row = await database().article.findUnique({ where: { id: articleId }, select: previewed });
  if (!row?.currentRevision) return null;
  const { text, blocks } = row.currentRevision;
  const kept = blocks.filter((block) => block.kept);
  const shown = kept.filter(({ start }) => start < longestPreview);
  return {
    articleId: row.id,
    paragraphs: shown.map(({ start, end, kind }) => ({ start, kind, text: text.slice(start, end) })),
    cutCount: blocks.length - kept.length,
    wasShortened: shown.length < kept.length,
  };
}

/** New articles that have been read since the list was made: what "3 new" tells. */
export async function countArrivals(actor: Actor, since: Date): Promise<number> {
  if (!may(actor, "article.read")) return 0;
  return database().article.count({ where: { analysedAt: { gt: since }, state: "new" } });
}
