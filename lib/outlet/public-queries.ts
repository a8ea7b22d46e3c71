import "server-only";
import { database, type Prisma } from "@/lib/db/client";

const shown = {
  id: true,
  slug: true,
  name: true,
  kind: true,
  country: true,
  languages: true,
  register: true,
  website: true,
  rightsMode: true,
  excerptLength: true,
  sample: true,
} satisfies Prisma.OutletSelect;

export type PublicOutlet = Prisma.OutletGetPayload<{ select: typeof shown }>;

/** An outlet has a public page once a published story cites it. */
export async function getPublicOutlet(slug: string): Promise<PublicOutlet | null> {
  return database().outlet.findFirst({
    where: {
      slug,
      articles: {
        some: {
          citations: {
            some: {
              usedIn: {
                some: { revision: { liveOf: { publicationState: { in: ["published", "retracted"] } } } },
              },
            },
          },
        },
      },
    },
    select: shown,
  });
}
