import "server-only";
import { refresh } from "next/cache";
import { database } from "@/lib/db/client";
import { expirePages } from "./expire-pages";
import { tags } from "./tags";

/**
 * Readers' pages show an article's sources, names and rights as editors hold them. Where readers have them
 * already, a decision reaches them at once: a source that must no longer be named is not named a moment longer.
 */
export async function renewPagesCiting(about: string | readonly string[] | null): Promise<void> {
  const articleIds = typeof about === "string" ? [about] : (about ?? []);
  if (articleIds.length > 0 && (await areBeforeReaders(articleIds))) expirePages([tags.everything]);
  refresh();
}

async function areBeforeReaders(articleIds: readonly string[]): Promise<boolean> {
  const live = { publicationState: { in: ["published" as const, "retracted" as const] } };
  const cited = await database().storyRevisionCitation.findFirst({
    where: { citation: { articleId: { in: [...articleIds] } }, revision: { liveOf: live } },
    select: { citationId: true },
  });
  return cited !== null;
}
