import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { database, type Prisma } from "@/lib/db/client";
import { citationIdsOf, storyBody } from "./body";
import { entitiesIn, printedPassage } from "./printed-passages";
import type { PublishedStory } from "./public-queries";
import { sourcingOf } from "./sourcing";

const previewed = {
  id: true,
  slug: true,
  language: true,
  sample: true,
  firstPublishedAt: true,
  draft: { select: { headline: true, standfirst: true, body: true } },
  authors: { select: { name: true }, orderBy: { position: "asc" } },
  topics: { select: { topic: { select: { slug: true, nameVi: true, nameEn: true } } } },
  citations: { select: printedPassage },
  corrections: { select: { text: true, createdAt: true }, orderBy: { createdAt: "desc" } },
} satisfies Prisma.StorySelect;

/** The draft as readers would get it if it were published now, in the shape of what they get. */
export async function getStoryPreview(actor: Actor, storyId: string): Promise<PublishedStory | null> {
  if (!may(actor, "story.read")) return null;
  const row = await database().story.findUnique({ where: { id: storyId }, select: previewed });
  if (!row?.draft) return null;
  const { draft, citations, firstPublishedAt, authors, topics, corrections, ...story } = row;
  const body = storyBody.parse(draft.body);
  const known = new Map(citations.map((citation) => [citation.id, citation]));
  const passages = citationIdsOf(body).flatMap((id, index) => {
    const citation = known.get(id);
    return citation ? [{ number: index + 1, ...citation }] : [];
  });
  const at = now();
  return {
    ...story,
    headline: draft.headline,
    standfirst: draft.standfirst,
    body,
    citationNumbers: Object.fromEntries(passages.map(({ id, number }) => [id, number])),
    sourcing: sourcingOf(passages),
    entities: entitiesIn(passages),
    retracted: false,
    retraction: null,
    correctedAt: corrections[0]?.createdAt ?? null,
    publishedAt: firstPublishedAt ?? at,
    updatedAt: at,
    authors: authors.map(({ name }) => name),
    topics: topics.map(({ topic }) => topic),
    corrections,
  };
}
