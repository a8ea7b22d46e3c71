import "server-only";
import type { Tx } from "@/lib/db/client";
import { slugOf } from "@/lib/slug";

/** From the headline; a story without one yet, or with a taken one, gets the end of its id. */
export async function freeStorySlug(tx: Tx, headline: string, storyId: string): Promise<string> {
  const ending = storyId.slice(-8);
  if (headline.trim() === "") return `bai-${ending}`;
  const slug = slugOf(headline);
  const taken = await tx.story.findFirst({ where: { slug, id: { not: storyId } }, select: { id: true } });
  return taken ? `${slug}-${ending}` : slug;
}
