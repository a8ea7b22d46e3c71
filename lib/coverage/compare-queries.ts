import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";
import { currentGazetteer } from "@/lib/entity/gazetteer";
import { alignTexts } from "@/lib/language/align";
import type { Alignment } from "@/lib/language/types";
import { keptReading } from "./kept-reading";

const compared = {
  id: true,
  title: true,
  register: true,
  language: true,
  state: true,
  publishedAt: true,
  outlet: { select: { id: true, name: true } },
  currentRevision: {
    select: {
      id: true,
      text: true,
      blocks: {
        select: { start: true, end: true, kind: true, kept: true, reason: true },
        orderBy: { position: "asc" },
      },
    },
  },
  members: { select: { coverageId: true } },
} satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof compared }>;
export type ComparedArticle = Omit<Row, "currentRevision"> & {
  revision: NonNullable<Row["currentRevision"]>;
};
export type Comparison = { a: ComparedArticle; b: ComparedArticle; alignment: Alignment };

/** Two articles side by side: sentences that tell the same, and what only one of them has. */
export async function compareArticles(actor: Actor, aId: string, bId: string): Promise<Comparison | null> {
  if (!may(actor, "article.read")) return null;
  const [a, b] = await Promise.all([find(aId), find(bId)]);
  if (!a || !b) return null;
  const gazetteer = await currentGazetteer();
  return { a, b, alignment: alignTexts(keptReading(a.revision), keptReading(b.revision), gazetteer) };
}

async function find(id: string): Promise<ComparedArticle | null> {
  const row = await database().article.findUnique({ where: { id }, select: compared });
  if (!row?.currentRevision) return null;
  const { currentRevision: revision, ...article } = row;
  return { ...article, revision };
}
