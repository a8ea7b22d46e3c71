import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { citationIdsOf } from "./body";
import type { SaveDraftInput, StoryProblem } from "./schema";
import { freeStorySlug } from "./slug";

export type Saved = { storyId: string; draftVersion: number; storyVersion: number };

/**
 * Keeps what was written. A writer who had not seen the newest draft gets that text back beside their own;
 * nothing is overwritten. Writing on takes an approval back: what was approved is no longer what stands here.
 */
export function saveDraft(actor: Actor, { storyId, seenVersion, headline, standfirst, body }: SaveDraftInput) {
  return inTransaction<Saved, StoryProblem>(async (tx) => {
    if (!may(actor, "story.write") || !isPerson(actor)) return problem("forbidden");
    const story = await tx.story.findUnique({
      where: { id: storyId },
      select: { state: true, publicationState: true, firstPublishedAt: true, version: true, draft: true },
    });
    if (!story?.draft) return problem("not_found");
    if (story.publicationState === "retracted") return problem("retracted");
    const cited = citationIdsOf(body);
    const known = await tx.citation.count({ where: { storyId, id: { in: cited } } });
    if (known !== cited.length) return problem("unknown_citation");

    const { count } = await tx.storyDraft.updateMany({
      where: { storyId, version: seenVersion },
      data: { headline, standfirst, body, updatedById: actor.id, version: { increment: 1 } },
    });
    if (count === 0) {
      const { headline: theirs, standfirst: lead, body: text, version } = story.draft;
      return problem("changed_since_seen", { headline: theirs, standfirst: lead, body: text, version });
    }
    const named = story.firstPublishedAt ? {} : { slug: await freeStorySlug(tx, headline, storyId) };
    const reopened = story.state === "draft" ? {} : { state: "draft" as const, readyRevisionId: null };
    const changes = { ...(headline === story.draft.headline ? {} : named), ...reopened };
    const changed = Object.keys(changes).length > 0;
    if (changed) {
      await tx.story.update({ where: { id: storyId }, data: { ...changes, version: { increment: 1 } } });
    }
    await record(tx, actor, {
      type: "story.draft_saved",
      subject: { type: "story", id: storyId },
      payload: { version: seenVersion + 1 },
    });
    return ok({
      storyId,
      draftVersion: seenVersion + 1,
      storyVersion: story.version + (changed ? 1 : 0),
    });
  });
}
