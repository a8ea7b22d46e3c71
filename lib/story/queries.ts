import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { quotableLength } from "@/lib/article/policy";
import { database, type Prisma } from "@/lib/db/client";
import type { StoryState } from "@/lib/db/generated/enums";
import { storyBody, type StoryBody } from "./body";
import type { SearchPassagesInput } from "./schema";

const listed = {
  id: true,
  slug: true,
  language: true,
  state: true,
  publicationState: true,
  firstPublishedAt: true,
  livedAt: true,
  updatedAt: true,
  draft: { select: { headline: true, standfirst: true, updatedAt: true } },
  liveRevision: { select: { headline: true } },
  authors: { select: { name: true }, orderBy: { position: "asc" } },
  _count: { select: { citations: true, corrections: true } },
} satisfies Prisma.StorySelect;
export type ListedStory = Prisma.StoryGetPayload<{ select: typeof listed }>;

export const storiesPerPage = 40;

type Filter = { state: StoryState | null; after: string | null };

/** Stories of the desk, last touched first, by key. One more than a page, to tell that there are more. */
export async function listStories(actor: Actor, { state, after }: Filter): Promise<ListedStory[]> {
  if (!may(actor, "story.read")) return [];
  return database().story.findMany({
    where: state ? { state } : {},
    select: listed,
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: storiesPerPage + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
}

const citation = {
  id: true,
  start: true,
  end: true,
  quote: true,
  articleId: true,
  articleRevisionId: true,
  article: {
    select: {
      title: true,
      state: true,
      url: true,
      publishedAt: true,
      rightsMode: true,
      excerptLength: true,
      currentRevisionId: true,
      outlet: { select: { name: true, rightsMode: true, excerptLength: true } },
      origins: {
        where: { removedAt: null },
        select: { kind: true, name: true, outlet: { select: { name: true } } },
      },
    },
  },
} satisfies Prisma.CitationSelect;
export type DraftCitation = Prisma.CitationGetPayload<{ select: typeof citation }>;

const composed = {
  id: true,
  slug: true,
  language: true,
  state: true,
  publicationState: true,
  firstPublishedAt: true,
  livedAt: true,
  version: true,
  coverageId: true,
  draft: {
    select: {
      headline: true,
      standfirst: true,
      body: true,
      version: true,
      updatedAt: true,
      updatedBy: { select: { name: true } },
    },
  },
  authors: { select: { name: true }, orderBy: { position: "asc" } },
  topics: { select: { topicId: true } },
  citations: { select: citation, orderBy: { createdAt: "asc" } },
  corrections: { select: { text: true, createdAt: true }, orderBy: { createdAt: "desc" } },
  retraction: { select: { reason: true, createdAt: true } },
  liveRevision: { select: { number: true, headline: true } },
  readyRevision: { select: { number: true, headline: true } },
  publications: {
    select: { id: true, kind: true, createdAt: true, createdBy: { select: { name: true } } },
    orderBy: { createdAt: "desc" },
    take: 20,
  },
} satisfies Prisma.StorySelect;

type Row = Prisma.StoryGetPayload<{ select: typeof composed }>;
export type StoryForWriting = Omit<Row, "draft"> & {
  draft: Omit<NonNullable<Row["draft"]>, "body"> & { body: StoryBody };
};

/** Everything the compose screen shows. */
export async function getStoryForWriting(actor: Actor, storyId: string): Promise<StoryForWriting | null> {
  if (!may(actor, "story.read")) return null;
  const row = await database().story.findUnique({ where: { id: storyId }, select: composed });
  if (!row?.draft) return null;
  return { ...row, draft: { ...row.draft, body: storyBody.parse(row.draft.body) } };
}

export type TopicChoice = { id: string; slug: string; nameVi: string; nameEn: string };

export async function listTopics(actor: Actor): Promise<TopicChoice[]> {
  if (!may(actor, "story.read")) return [];
  return database().topic.findMany({ orderBy: { slug: "asc" }, take: 200 });
}

export type SourceArticle = {
  id: string;
  title: string | null;
  outletName: string | null;
  publishedAt: Date | null;
  revisionId: string;
  text: string;
  blocks: { start: number; end: number; kind: string }[];
  /** Characters that may be quoted; null without limit. */
  quotable: number | null;
  attributions: { id: string; speakerLabel: string | null; claims: { start: number; end: number }[] }[];
};

const source = {
  id: true,
  title: true,
  publishedAt: true,
  rightsMode: true,
  excerptLength: true,
  outlet: { select: { name: true, rightsMode: true, excerptLength: true } },
  attributions: {
    where: { removedAt: null },
    select: { id: true, speakerLabel: true, claims: { select: { start: true, end: true } } },
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

/** Reviewed articles to cite from: those of a coverage, or by words of the title or the text. */
export async function searchPassages(
  actor: Actor,
  { query, coverageId }: SearchPassagesInput,
): Promise<SourceArticle[]> {
  if (!may(actor, "story.write")) return [];
  const words = query.trim();
  const rows = await database().article.findMany({
    where: {
      state: "reviewed",
      ...(coverageId && words === "" ? { members: { some: { coverageId } } } : {}),
      ...(words === ""
        ? {}
        : {
            OR: [
              { title: { contains: words, mode: "insensitive" } },
              { currentRevision: { text: { contains: words, mode: "insensitive" } } },
            ],
          }),
    },
    select: source,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 12,
  });
  return rows.flatMap(({ currentRevision, outlet, rightsMode, excerptLength, ...article }) => {
    if (!currentRevision) return [];
    const { id: revisionId, text, blocks } = currentRevision;
    const allowed = quotableLength({ rightsMode, excerptLength }, outlet);
    const quotable = Number.isFinite(allowed) ? allowed : null;
    return [{ ...article, outletName: outlet?.name ?? null, revisionId, text, blocks, quotable }];
  });
}
