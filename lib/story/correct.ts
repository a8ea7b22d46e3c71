import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { findByRequest, findForPublishing, goLive } from "./go-live";
import type { CorrectInput, StoryProblem } from "./schema";
import type { StoryMoved } from "./submit";

/** Puts an approved new text before readers and tells them what was wrong. */
export function correctStory(actor: Actor, { text, ...input }: CorrectInput) {
  const { storyId, seenVersion, requestKey } = input;
  return inTransaction<StoryMoved, StoryProblem>(async (tx) => {
    if (!may(actor, "story.correct") || !isPerson(actor)) return problem("forbidden");
    const story = await findForPublishing(tx, storyId);
    if (!story) return problem("not_found");
    const earlier = await findByRequest(tx, requestKey);
    if (earlier?.storyId === storyId) return ok({ storyId, slug: story.slug, version: seenVersion + 1 });
    if (story.publicationState === "retracted") return problem("retracted");
    if (story.publicationState !== "published") return problem("not_published");
    const live = await goLive(tx, actor, story, { ...input, kind: "correct", correction: text });
    if (!live.ok) return live;
    const { publicationId, revisionId } = live;
    await tx.correction.create({
      data: { id: newId(), storyId, publicationId, text, createdById: actor.id, createdAt: now() },
    });
    await record(tx, actor, {
      type: "story.corrected",
      subject: { type: "story", id: storyId },
      payload: { revisionId, publicationId, text },
    });
    return ok({ storyId, slug: story.slug, version: seenVersion + 1 });
  });
}
