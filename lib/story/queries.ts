import "server-only";
import * as z from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { rowsByMoment } from "@/lib/db/page-by-key";
import { database, type Prisma } from "@/lib/db/client";
import type { PublicationState, StoryState } from "@/lib/db/generated/enums";
import { storyBody, type StoryBody } from "./body";

const listed = {
  id: true,
  slug: true,
  language: true,
  state: true,
  publicationState: true,
  firstPublishedAt: true,
  livedAt: true,
  updatedAt: true,
  draft: { select: { headline: true, standfirst: true, updatedAt: true, asPublished: true } },
  liveRevision: { select: { headline: true } },
  authors: { select: { name: true }, orderBy: { position: "asc" } },
  _count: { select: { citations: true, corrections: true } },
} satisfies Prisma.StorySelect;
export type ListedStory = Prisma.StoryGetPayload<{ select: typeof listed }>;

export const storiesPerPage = 40;

type Filter = {
  state?: StoryState | null;
  publication?: PublicationState | null;
  after?: string | null;
};

/** Stories of the desk, last touched first, by key. One more than a page, to tell that there are more. */
export async function listStories(
  actor: Actor,
  { state, publication, after }: Filter,
): Promise<ListedStory[]> {
  if (!may(actor, "story.read")) return [];
  const at = await rowsByMoment({ after: after ?? null, before: null }, storiesPerPage, {
    column: "updatedAt",
    momentOf: async (id) =>
      (await database().story.findUnique({ where: { id }, select: { updatedAt: true } }))?.updatedAt ?? null,
  });
  const asked = { ...(state ? { state } : {}), ...(publication ? { publicationState: publication } : {}) };
  const where = { AND: [asked, state === "draft" ? { NOT: readAsWritten } : {}, at.where] };
  return database().story.findMany({ ...at, where, select: listed });
}

/** Published, and nobody has written on: no draft to look for. */
const readAsWritten = { publicationState: "published", draft: { asPublished: true } } as const;

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
      currentRevisionId: true,
      outlet: { select: { name: true } },
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
  coverage: { select: { id: true, title: true } },
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
  liveRevision: { select: { number: true, headline: true, standfirst: true, body: true } },
  readyRevision: { select: { number: true, headline: true } },
  publications: {
    select: {
      id: true,
      kind: true,
      createdAt: true,
      createdBy: { select: { name: true } },
      revision: { select: { number: true } },
      correction: { select: { text: true } },
      retraction: { select: { reason: true } },
    },
    orderBy: { createdAt: "desc" },
    take: 20,
  },
} satisfies Prisma.StorySelect;

type Row = Prisma.StoryGetPayload<{ select: typeof composed }>;
type WithBody<Text> = Omit<NonNullable<Text>, "body"> & { body: StoryBody };
export type StoryForWriting = Omit<Row, "draft" | "liveRevision"> & {
  draft: WithBody<Row["draft"]>;
  liveRevision: WithBody<Row["liveRevision"]> | null;
  /** Why a chief gave it back, until it is submitted again. */
  returned: { reason: string; by: string; at: Date } | null;
};

/** Everything the compose screen shows. */
export async function getStoryForWriting(actor: Actor, storyId: string): Promise<StoryForWriting | null> {
  if (!may(actor, "story.read")) return null;
  const row = await database().story.findUnique({ where: { id: storyId }, select: composed });
  if (!row?.draft) return null;
  const { draft, liveRevision } = row;
  return {
    ...row,
    draft: { ...draft, body: storyBody.parse(draft.body) },
    liveRevision: liveRevision && { ...liveRevision, body: storyBody.parse(liveRevision.body) },
    returned: row.state === "draft" ? await lastReturn(storyId) : null,
  };
}

const returnPayload = z.object({ reason: z.string(), actorName: z.string() });

async function lastReturn(storyId: string): Promise<StoryForWriting["returned"]> {
  const moves = [
    "story.submitted",
    "story.returned",
    "story.published",
    "story.corrected",
    "story.retracted",
  ];
  const last = await database().auditEntry.findFirst({
    where: { subjectType: "story", subjectId: storyId, type: { in: moves } },
    select: { type: true, payload: true, createdAt: true },
    orderBy: { sequence: "desc" },
  });
  if (last?.type !== "story.returned") return null;
  const { reason, actorName } = returnPayload.parse(last.payload);
  return { reason, by: actorName, at: last.createdAt };
}

export type TopicChoice = { id: string; slug: string; nameVi: string; nameEn: string };

export async function listTopics(actor: Actor): Promise<TopicChoice[]> {
  if (!may(actor, "story.read")) return [];
  return database().topic.findMany({ orderBy: { slug: "asc" }, take: 200 });
}
