import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { findByRequest, findForPublishing } from "./go-live";
import type { RetractInput, StoryProblem } from "./schema";
import type { StoryMoved } from "./submit";

/** The story no longer stands. Its page stays, with the reason on top. */
export function retractStory(actor: Actor, { storyId, seenVersion, requestKey, reason }: RetractInput) {
  return inTransaction<StoryMoved, StoryProblem>(async (tx) => {
    if (!may(actor, "story.retract") || !isPerson(actor)) return problem("forbidden");
    const story = await findForPublishing(tx, storyId);
    if (!story) return problem("not_found");
    const earlier = await findByRequest(tx, requestKey);
    if (earlier?.storyId === storyId) return ok({ storyId, slug: story.slug, version: seenVersion + 1 });
    if (story.publicationState === "retracted") return problem("retracted");
    if (story.publicationState !== "published") return problem("not_published");
    const at = now();
    const { count } = await tx.story.updateMany({
      where: { id: storyId, version: seenVersion, publicationState: "published" },
      data: {
        publicationState: "retracted",
        state: "draft",
        readyRevisionId: null,
        livedAt: at,
        version: { increment: 1 },
      },
    });
    if (count === 0) return problem("changed_since_seen");
    const publicationId = newId();
    const by = { storyId, createdById: actor.id, createdAt: at };
    await tx.publication.create({
      data: { id: publicationId, ...by, revisionId: story.liveRevisionId, kind: "retract", requestKey },
    });
    await tx.retraction.create({ data: { id: newId(), ...by, publicationId, reason } });
    await record(tx, actor, {
      type: "story.retracted",
      subject: { type: "story", id: storyId },
      payload: { publicationId, reason },
    });
    return ok({ storyId, slug: story.slug, version: seenVersion + 1 });
  });
}
