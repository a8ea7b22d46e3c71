import "server-only";
import { quotableLength } from "@/lib/article/policy";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, Prisma } from "@/lib/db/client";
import { hasWordsWithoutMarks } from "@/lib/db/without-marks";
import type { SearchPassagesInput } from "./schema";

const source = {
  id: true,
  title: true,
  state: true,
  language: true,
  publishedAt: true,
  rightsMode: true,
  excerptLength: true,
  outlet: { select: { name: true, rightsMode: true, excerptLength: true } },
  origins: {
    where: { removedAt: null },
    select: { kind: true, name: true, outlet: { select: { name: true } } },
  },
  attributions: {
    where: { removedAt: null, orphanedAt: null },
    select: {
      id: true,
      speakerLabel: true,
      sourceKind: true,
      speakerEntity: { select: { name: true } },
      claims: { select: { start: true, end: true }, orderBy: { start: "asc" } },
    },
  },
  currentRevision: {
    select: {
      id: true,
      text: true,
      blocks: {
        where: { kept: true },
        select: { start: true, end: true, kind: true },
        orderBy: { position: "asc" },
      },
    },
  },
} satisfies Prisma.ArticleSelect;

type Row = Prisma.ArticleGetPayload<{ select: typeof source }>;
export type SourceArticle = Pick<
  Row,
  "id" | "title" | "state" | "language" | "publishedAt" | "origins" | "attributions"
> & {
  outletName: string | null;
  revisionId: string;
  text: string;
  blocks: { start: number; end: number; kind: string }[];
  /** Characters that may be quoted; null without limit. */
  quotable: number | null;
};

const mostFound = 12;

/** What a story can rest on: the reviewed articles of its coverage, and whatever it cites already. */
export async function listSources(actor: Actor, storyId: string): Promise<SourceArticle[]> {
  if (!may(actor, "story.read")) return [];
  const ofStory = { some: { id: storyId } };
  const rows = await database().article.findMany({
    where: {
      OR: [
        { state: "reviewed", members: { some: { coverage: { stories: ofStory } } } },
        { citations: { some: { storyId } } },
      ],
    },
    select: source,
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    take: 60,
  });
  return rows.flatMap(shown);
}

/** Reviewed articles to cite from: those of a coverage, or by words of title or text, with or without marks. */
export async function searchPassages(
  actor: Actor,
  { query, coverageId }: SearchPassagesInput,
): Promise<SourceArticle[]> {
  if (!may(actor, "story.write")) return [];
  const typed = query.normalize("NFC").trim().replaceAll(/\s+/g, " ");
  const found = typed === "" ? null : await idsByWords(typed);
  const rows = await database().article.findMany({
    where: {
      state: "reviewed",
      ...(found ? { id: { in: found } } : {}),
      ...(coverageId && !found ? { members: { some: { coverageId } } } : {}),
    },
    select: source,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostFound,
  });
  return rows.flatMap(shown);
}

async function idsByWords(typed: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT article.id
    FROM article JOIN article_revision revision ON revision.id = article.current_revision_id
    WHERE article.state = 'reviewed'
      AND (${hasWordsWithoutMarks(Prisma.sql`article.title`, typed)}
        OR ${hasWordsWithoutMarks(Prisma.sql`revision.text`, typed)})
    ORDER BY article.created_at DESC
    LIMIT ${mostFound}`;
  return rows.map(({ id }) => id);
}

function shown({ currentRevision, outlet, rightsMode, excerptLength, ...article }: Row): SourceArticle[] {
  if (!currentRevision) return [];
  const { id: revisionId, text, blocks } = currentRevision;
  const allowed = quotableLength({ rightsMode, excerptLength }, outlet);
  const quotable = Number.isFinite(allowed) ? allowed : null;
  return [{ ...article, outletName: outlet?.name ?? null, revisionId, text, blocks, quotable }];
}
