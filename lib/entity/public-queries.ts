import "server-only";
import { database, type Prisma } from "@/lib/db/client";

const shown = {
  id: true,
  slug: true,
  kind: true,
  name: true,
  descriptionVi: true,
  descriptionEn: true,
  aliases: {
    select: { text: true, language: true, register: true, preferred: true },
    orderBy: [{ preferred: "desc" }, { language: "desc" }, { text: "asc" }],
  },
  externalIds: { select: { scheme: true, value: true }, orderBy: { scheme: "asc" } },
  mergedInto: { select: { slug: true } },
} satisfies Prisma.EntitySelect;

export type PublicEntity = Prisma.EntityGetPayload<{ select: typeof shown }>;

/**
 * An entity has a public page once a published story rests on an article that an editor tagged with it. Merged
 * ones answer with where they went.
 */
export async function getPublicEntity(slug: string): Promise<PublicEntity | null> {
  return database().entity.findFirst({
    where: {
      slug,
      OR: [
        { mergedIntoId: { not: null } },
        { mentions: { some: { removedAt: null, article: { citations: { some: citedInPublic } } } } },
        { attributions: { some: { removedAt: null, article: { citations: { some: citedInPublic } } } } },
      ],
    },
    select: shown,
  });
}

const citedInPublic = {
  usedIn: { some: { revision: { liveOf: { publicationState: { in: ["published", "retracted"] } } } } },
} satisfies Prisma.CitationWhereInput;
