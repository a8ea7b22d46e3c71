import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { findByRequest, findForPublishing, goLive } from "./go-live";
import type { PublishInput, StoryProblem } from "./schema";
import type { StoryMoved } from "./submit";

/** Puts an approved story before readers, first or again. The same request twice publishes once. */
export function publishStory(actor: Actor, input: PublishInput) {
  const { storyId, seenVersion, requestKey } = input;
  return inTransaction<StoryMoved, StoryProblem>(async (tx) => {
    if (!may(actor, "story.publish") || !isPerson(actor)) return problem("forbidden");
    const story = await findForPublishing(tx, storyId);
    if (!story) return problem("not_found");
    const earlier = await findByRequest(tx, requestKey);
    if (earlier?.storyId === storyId) return ok({ storyId, slug: story.slug, version: seenVersion + 1 });
    if (story.publicationState === "retracted") return problem("retracted");
    const first = story.publicationState === "unpublished";
    const live = await goLive(tx, actor, story, { ...input, kind: first ? "publish" : "update" });
    if (!live.ok) return live;
    await record(tx, actor, {
      type: "story.published",
      subject: { type: "story", id: storyId },
      payload: { revisionId: live.revisionId, publicationId: live.publicationId, first },
    });
    return ok({ storyId, slug: story.slug, version: seenVersion + 1 });
  });
}
