import "server-only";
import { tags } from "@/lib/cache/tags";
import { database, type Prisma } from "@/lib/db/client";
import { storyBody, type StoryBody } from "./body";
import { citedArticle, entitiesIn, type Named, printedPassage } from "./printed-passages";
import { type Sourcing, sourcingOf } from "./sourcing";

/** What any reader may see: published stories, and retracted ones with their reason. */
const visible = { publicationState: { in: ["published", "retracted"] } } satisfies Prisma.StoryWhereInput;

const card = {
  id: true,
  slug: true,
  language: true,
  publicationState: true,
  firstPublishedAt: true,
  livedAt: true,
  sample: true,
  liveRevision: {
    select: {
      headline: true,
      standfirst: true,
      citations: { select: { citation: { select: { article: { select: citedArticle } } } } },
    },
  },
  authors: { select: { name: true }, orderBy: { position: "asc" } },
  topics: { select: { topic: { select: { slug: true, nameVi: true, nameEn: true } } } },
  corrections: { select: { createdAt: true }, orderBy: { createdAt: "desc" }, take: 1 },
} satisfies Prisma.StorySelect;

type CardRow = Prisma.StoryGetPayload<{ select: typeof card }>;

export type StoryCard = {
  id: string;
  slug: string;
  language: string;
  headline: string;
  standfirst: string;
  retracted: boolean;
  correctedAt: Date | null;
  publishedAt: Date;
  updatedAt: Date;
  sample: boolean;
  authors: string[];
  topics: { slug: string; nameVi: string; nameEn: string }[];
  outletCount: number;
  originCount: number;
};

export type StoryFilter = {
  language?: "vi" | "en";
  topicSlug?: string;
  entitySlug?: string;
  outletSlug?: string;
  limit: number;
};

/** Newest first. */
export async function listPublishedStories(filter: StoryFilter): Promise<StoryCard[]> {
  const rows = await database().story.findMany({
    where: { ...visible, ...storiesWhere(filter) },
    select: card,
    orderBy: [{ firstPublishedAt: "desc" }, { id: "desc" }],
    take: filter.limit,
  });
  return rows.filter(isLive).map(cardOf);
}

function storiesWhere({ language, topicSlug, entitySlug, outletSlug }: StoryFilter): Prisma.StoryWhereInput {
  const article: Prisma.ArticleWhereInput = {
    ...(outletSlug ? { outlet: { slug: outletSlug } } : {}),
    ...(entitySlug ? { mentions: { some: { removedAt: null, entity: { slug: entitySlug } } } } : {}),
  };
  return {
    ...(language ? { language } : {}),
    ...(topicSlug ? { topics: { some: { topic: { slug: topicSlug } } } } : {}),
    ...(outletSlug || entitySlug ? { liveRevision: { citations: { some: { citation: { article } } } } } : {}),
  };
}

function cardOf(row: Live<CardRow>): StoryCard {
  const passages = row.liveRevision.citations.map(({ citation }) => ({
    number: 0,
    articleRevisionId: "",
    start: 0,
    end: 0,
    quote: "",
    article: { ...citation.article, attributions: [] },
  }));
  const { outlets, origins } = sourcingOf(passages);
  return { ...headOf(row), outletCount: outlets.length, originCount: origins.length };
}

const whole = {
  ...card,
  liveRevision: {
    select: {
      headline: true,
      standfirst: true,
      body: true,
      citations: {
        select: {
          number: true,
          citation: { select: printedPassage },
        },
        orderBy: { number: "asc" },
      },
    },
  },
  corrections: { select: { text: true, createdAt: true }, orderBy: { createdAt: "desc" } },
  retraction: { select: { reason: true, createdAt: true } },
} satisfies Prisma.StorySelect;

export type { Sourcing, Speaker } from "./sourcing";

export type PublishedStory = Omit<StoryCard, "outletCount" | "originCount"> & {
  body: StoryBody;
  /** Number of each citation that stands in the body. */
  citationNumbers: Record<string, number>;
  sourcing: Sourcing;
  entities: Named[];
  corrections: { text: string; createdAt: Date }[];
  retraction: { reason: string; createdAt: Date } | null;
};

/** One story as readers see it: the live text, whatever is being drafted beside it. */
export async function getPublishedStory(slug: string): Promise<PublishedStory | null> {
  const row = await database().story.findUnique({ where: { slug, ...visible }, select: whole });
  if (row === null || !isLive(row)) return null;
  const { liveRevision, corrections, retraction } = row;
  const passages = liveRevision.citations.map(({ number, citation }) => ({ number, ...citation }));
  return {
    ...headOf(row),
    body: storyBody.parse(liveRevision.body),
    citationNumbers: Object.fromEntries(passages.map(({ id, number }) => [id, number])),
    sourcing: sourcingOf(passages),
    entities: entitiesIn(passages),
    corrections,
    retraction,
  };
}

type WholeRow = Prisma.StoryGetPayload<{ select: typeof whole }>;
type Live<Row extends CardRow | WholeRow> = Row & {
  liveRevision: NonNullable<Row["liveRevision"]>;
  firstPublishedAt: Date;
  livedAt: Date;
};

function isLive<Row extends CardRow | WholeRow>(row: Row): row is Live<Row> {
  return row.liveRevision !== null && row.firstPublishedAt !== null && row.livedAt !== null;
}

/** What a card and the story itself say alike. */
function headOf(row: Live<CardRow> | Live<WholeRow>): Omit<StoryCard, "outletCount" | "originCount"> {
  const { id, slug, language, sample, liveRevision, publicationState } = row;
  return {
    id,
    slug,
    language,
    sample,
    headline: liveRevision.headline,
    standfirst: liveRevision.standfirst,
    retracted: publicationState === "retracted",
    correctedAt: row.corrections[0]?.createdAt ?? null,
    publishedAt: row.firstPublishedAt,
    updatedAt: row.livedAt,
    authors: row.authors.map(({ name }) => name),
    topics: row.topics.map(({ topic }) => topic),
  };
}

/**
 * Cache tags of the public pages on which this story stands: none before it is published. Where it is a topic's
 * only story, the topic has just come into the frame of every page.
 */
export async function listPagesShowing(storyId: string): Promise<string[]> {
  const story = await database().story.findUnique({
    where: { id: storyId, ...visible },
    select: {
      slug: true,
      topics: {
        select: {
          topic: {
            select: { slug: true, _count: { select: { stories: { where: { story: visible } } } } },
          },
        },
      },
      citations: {
        select: {
          article: {
            select: {
              outlet: { select: { slug: true } },
              mentions: { where: { removedAt: null }, select: { entity: { select: { slug: true } } } },
            },
          },
        },
      },
    },
  });
  if (!story) return [];
  const topics = story.topics.map(({ topic }) => topic);
  const articles = story.citations.map(({ article }) => article);
  return [
    ...new Set([
      tags.stories,
      tags.story(story.slug),
      ...topics.map(({ slug }) => tags.topic(slug)),
      ...(topics.some(({ _count }) => _count.stories === 1) ? [tags.topics] : []),
      ...articles.flatMap(({ outlet }) => (outlet ? [tags.outlet(outlet.slug)] : [])),
      ...articles.flatMap(({ mentions }) => mentions.map(({ entity }) => tags.entity(entity.slug))),
    ]),
  ];
}
