import "server-only";
import { database } from "@/lib/db/client";

export type PublicTopic = { slug: string; nameVi: string; nameEn: string };

const onStories = {
  stories: { some: { story: { publicationState: { in: ["published" as const, "retracted" as const] } } } },
};

/** Topics that readers can follow: those with at least one story, the fullest first. */
export async function listPublicTopics(): Promise<PublicTopic[]> {
  return database().topic.findMany({
    where: onStories,
    select: { slug: true, nameVi: true, nameEn: true },
    orderBy: [{ stories: { _count: "desc" } }, { slug: "asc" }],
    take: 8,
  });
}

export async function getPublicTopic(slug: string): Promise<PublicTopic | null> {
  return database().topic.findFirst({
    where: { slug, ...onStories },
    select: { slug: true, nameVi: true, nameEn: true },
  });
}
