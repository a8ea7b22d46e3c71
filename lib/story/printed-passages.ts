import type { Prisma } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { type CitedPlace, type DecidedPlace, isCited } from "./stands-in";

/** What readers may learn about an article that a story cites. */
export const citedArticle = {
  id: true,
  title: true,
  url: true,
  publishedAt: true,
  rightsMode: true,
  excerptLength: true,
  outlet: { select: { id: true, name: true, slug: true, rightsMode: true, excerptLength: true } },
  origins: {
    where: { removedAt: null },
    select: { kind: true, name: true, outlet: { select: { id: true, name: true } } },
  },
} satisfies Prisma.ArticleSelect;

const attribution = {
  id: true,
  revisionId: true,
  sourceKind: true,
  speakerLabel: true,
  role: true,
  anonymityReason: true,
  viaId: true,
  speakerEntity: { select: { name: true, slug: true, kind: true } },
  claims: { select: { start: true, end: true, quote: true } },
} satisfies Prisma.AttributionSelect;

const mentioned = {
  revisionId: true,
  quote: true,
  start: true,
  end: true,
  entity: { select: { name: true, slug: true, kind: true } },
} satisfies Prisma.MentionSelect;

/** A cited passage with everything that its note and the panel of sources print. */
export const printedPassage = {
  id: true,
  articleRevisionId: true,
  start: true,
  end: true,
  quote: true,
  article: {
    select: {
      ...citedArticle,
      attributions: { where: { removedAt: null }, select: attribution },
      mentions: { where: { removedAt: null }, select: mentioned },
    },
  },
} satisfies Prisma.CitationSelect;

export type Named = { name: string; slug: string; kind: EntityKind };
type Passage = CitedPlace & { article: { mentions: (DecidedPlace & { entity: Named })[] } };

/** Entities that the cited passages themselves name. */
export function entitiesIn(passages: Passage[]): Named[] {
  const named = passages.flatMap((passage) =>
    passage.article.mentions.filter((mention) => isCited(passage, mention)).map(({ entity }) => entity),
  );
  return [...new Map(named.map((entity) => [entity.slug, entity])).values()];
}
