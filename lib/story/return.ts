import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import type { ReturnInput, StoryProblem } from "./schema";
import type { StoryMoved } from "./submit";

/** Back to the writer, with the reason. */
export function returnStory(actor: Actor, { storyId, seenVersion, reason }: ReturnInput) {
  return inTransaction<StoryMoved, StoryProblem>(async (tx) => {
    if (!may(actor, "story.approve") || !isPerson(actor)) return problem("forbidden");
    const story = await tx.story.findUnique({ where: { id: storyId }, select: { slug: true, state: true } });
    if (!story) return problem("not_found");
    if (story.state === "draft") return problem("not_submitted");
    const { count } = await tx.story.updateMany({
      where: { id: storyId, version: seenVersion },
      data: { state: "draft", readyRevisionId: null, version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    await record(tx, actor, {
      type: "story.returned",
      subject: { type: "story", id: storyId },
      payload: { reason },
    });
    return ok({ storyId, slug: story.slug, version: seenVersion + 1 });
  });
}
