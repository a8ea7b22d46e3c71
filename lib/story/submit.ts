import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { lockStory } from "./lock";
import { mintRevision } from "./mint-revision";
import type { StoryProblem, SubmitInput } from "./schema";

export type StoryMoved = { storyId: string; slug: string; version: number };

/** Hands the text that was on the screen to a chief. That text, not whatever stands later, is what gets approved. */
export function submitStory(actor: Actor, { storyId, seenVersion, seenDraftVersion }: SubmitInput) {
  return inTransaction<StoryMoved, StoryProblem>(async (tx) => {
    if (!may(actor, "story.write") || !isPerson(actor)) return problem("forbidden");
    await lockStory(tx, storyId);
    const story = await tx.story.findUnique({
      where: { id: storyId },
      select: { slug: true, publicationState: true, draft: { select: { version: true } } },
    });
    if (!story?.draft) return problem("not_found");
    if (story.publicationState === "retracted") return problem("retracted");
    if (story.draft.version !== seenDraftVersion) return problem("changed_since_seen");
    const minted = await mintRevision(tx, actor, storyId);
    if (!minted.ok) return minted;

    const { count } = await tx.story.updateMany({
      where: { id: storyId, version: seenVersion },
      data: { state: "submitted", readyRevisionId: minted.revisionId, version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    await record(tx, actor, {
      type: "story.submitted",
      subject: { type: "story", id: storyId },
      payload: { revisionId: minted.revisionId },
    });
    return ok({ storyId, slug: story.slug, version: seenVersion + 1 });
  });
}
