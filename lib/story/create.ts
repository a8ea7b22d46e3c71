import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { emptyBody } from "./body";
import { freeStorySlug } from "./slug";
import { type CreateStoryInput, createStoryInput, type StoryProblem } from "./schema";

/** An empty draft in the writer's name. */
export function createStory(actor: Actor, input: CreateStoryInput) {
  const { language, headline, coverageId } = createStoryInput.parse(input);
  return inTransaction<{ storyId: string }, StoryProblem>(async (tx) => {
    if (!may(actor, "story.write") || !isPerson(actor)) return problem("forbidden");
    if (coverageId && (await tx.coverage.count({ where: { id: coverageId } })) === 0) {
      return problem("unknown_coverage");
    }
    const storyId = newId();
    const slug = await freeStorySlug(tx, headline, storyId);
    await tx.story.create({
      data: {
        id: storyId,
        slug,
        language,
        coverageId,
        createdById: actor.id,
        createdAt: now(),
        draft: { create: { headline, body: emptyBody, updatedById: actor.id } },
        authors: { create: { id: newId(), userId: actor.id, name: actor.name, position: 0 } },
      },
    });
    await record(tx, actor, {
      type: "story.created",
      subject: { type: "story", id: storyId },
      payload: { slug, language },
    });
    return ok({ storyId });
  });
}
