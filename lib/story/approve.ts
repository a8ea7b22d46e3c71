import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import type { StoryInput, StoryProblem } from "./schema";
import type { StoryMoved } from "./submit";

/** A chief stands by the submitted text. */
export function approveStory(actor: Actor, { storyId, seenVersion }: StoryInput) {
  return inTransaction<StoryMoved, StoryProblem>(async (tx) => {
    if (!may(actor, "story.approve") || !isPerson(actor)) return problem("forbidden");
    const story = await tx.story.findUnique({
      where: { id: storyId },
      select: { slug: true, state: true, readyRevisionId: true },
    });
    if (!story) return problem("not_found");
    if (story.state !== "submitted" || !story.readyRevisionId) return problem("not_submitted");
    const { count } = await tx.story.updateMany({
      where: { id: storyId, version: seenVersion, state: "submitted" },
      data: { state: "approved", version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    await record(tx, actor, {
      type: "story.approved",
      subject: { type: "story", id: storyId },
      payload: { revisionId: story.readyRevisionId },
    });
    return ok({ storyId, slug: story.slug, version: seenVersion + 1 });
  });
}
