import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { carryOver } from "@/lib/language/carry-over";
import { textDifference } from "@/lib/language/text-difference";

export type ChangedCitation = {
  id: string;
  articleId: string;
  quote: string;
  /** How its paragraph reads today; null when it is gone. */
  nowReads: string | null;
};

const mostCitations = 200;

/** Passages of this story that do not stand in their articles' current texts as they were cited. */
export async function listChangedCitations(actor: Actor, storyId: string): Promise<ChangedCitation[]> {
  if (!may(actor, "story.read")) return [];
  const rows = await database().citation.findMany({
    where: { storyId, articleRevision: { currentOf: null } },
    select: {
      id: true,
      articleId: true,
      start: true,
      end: true,
      quote: true,
      articleRevision: { select: { text: true } },
      article: { select: { currentRevision: { select: { text: true } } } },
    },
    orderBy: { createdAt: "asc" },
    take: mostCitations,
  });
  return rows.flatMap(({ id, articleId, start, end, quote, articleRevision, article }) => {
    const [before, after] = [articleRevision.text, article.currentRevision?.text ?? ""];
    if (carryOver(before, after)({ start, end })) return [];
    const paragraphs = textDifference(before, after).filter(
      ({ kind, old }) => kind === "changed" && old !== null && old.start < end && old.end > start,
    );
    const words = paragraphs.flatMap(({ now }) => (now ? [after.slice(now.start, now.end)] : [])).join(" … ");
    return [{ id, articleId, quote, nowReads: words === "" ? null : words }];
  });
}
