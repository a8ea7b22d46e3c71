import "server-only";
import type { Tx } from "@/lib/db/client";
import { slugOf } from "@/lib/slug";

/** Whether an address is the one that this headline gets, rather than one that somebody wrote. */
export function isMadeOf(headline: string, slug: string, storyId: string): boolean {
  const ending = storyId.slice(-8);
  return slug === `bai-${ending}` || slug === slugOf(headline) || slug === `${slugOf(headline)}-${ending}`;
}

/** From the headline; a story without one yet, or with a taken one, gets the end of its id. */
export async function freeStorySlug(tx: Tx, headline: string, storyId: string): Promise<string> {
  const ending = storyId.slice(-8);
  if (headline.trim() === "") return `bai-${ending}`;
  const slug = slugOf(headline);
  // Two stories with one headline at one moment: the second waits and then sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${slug}, 2))`;
  const taken = await tx.story.findFirst({ where: { slug, id: { not: storyId } }, select: { id: true } });
  return taken ? `${slug}-${ending}` : slug;
}
