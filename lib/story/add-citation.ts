import "server-only";
import { ok, problem } from "@/lib/action/result";
import { isWithdrawn } from "@/lib/article/is-withdrawn";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { contextOf } from "@/lib/suggestion/fingerprint";
import type { AddCitationInput, StoryProblem } from "./schema";

export type CitationAdded = { storyId: string; citationId: string; quote: string };

/** Ties a story to a passage of a reviewed article: its words, its surroundings and its place are kept for good. */
export function addCitation(actor: Actor, input: AddCitationInput) {
  const { storyId, articleId, revisionId, span, despite } = input;
  return inTransaction<CitationAdded, StoryProblem>(async (tx) => {
    if (!may(actor, "story.write") || !isPerson(actor)) return problem("forbidden");
    const story = await tx.story.findUnique({ where: { id: storyId }, select: { publicationState: true } });
    if (!story) return problem("not_found");
    if (story.publicationState === "retracted") return problem("retracted");
    const revision = await tx.articleRevision.findUnique({
      where: { id: revisionId, articleId },
      select: { text: true, article: { select: { state: true, sample: true } } },
    });
    if (!revision) return problem("not_found");
    if (revision.article.state !== "reviewed") return problem("article_not_reviewed");
    if (despite === undefined && (await isWithdrawn(tx, articleId))) return problem("withdrawn_upstream");
    if (span.end > revision.text.length) return problem("outside_text");

    const citationId = newId();
    const context = contextOf(revision.text, span.start, span.end);
    await tx.citation.create({
      data: {
        id: citationId,
        storyId,
        articleId,
        articleRevisionId: revisionId,
        ...span,
        ...context,
        createdById: actor.id,
        createdAt: now(),
      },
    });
    // What rests on invented articles is itself told of as invented.
    if (revision.article.sample) await tx.story.update({ where: { id: storyId }, data: { sample: true } });
    await record(tx, actor, {
      type: "story.citation_added",
      subject: { type: "story", id: storyId },
      payload: { citationId, articleId, quote: context.quote },
    });
    return ok({ storyId, citationId, quote: context.quote });
  });
}
