import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import type { DescribeStoryInput, StoryProblem } from "./schema";

export type Described = { storyId: string; version: number; slug: string };

/** Address, topics, authors, coverage. A published story keeps its address: readers have it. */
export async function describeStory(actor: Actor, { storyId, seenVersion, ...fields }: DescribeStoryInput) {
  try {
    return await inTransaction<Described, StoryProblem>(async (tx) => {
      if (!may(actor, "story.write") || !isPerson(actor)) return problem("forbidden");
      const before = await standing(tx, storyId);
      if (!before) return problem("not_found");
      if (before.publicationState === "retracted") return problem("retracted");
      const fault = await faultOf(tx, fields);
      if (fault) return problem(fault);
      const slug = before.firstPublishedAt ? before.slug : (fields.slug ?? before.slug);
      const { count } = await tx.story.updateMany({
        where: { id: storyId, version: seenVersion },
        data: {
          slug,
          ...(fields.coverageId === undefined ? {} : { coverageId: fields.coverageId }),
          version: { increment: 1 },
        },
      });
      if (count === 0) return problem("changed_since_seen");
      await setTopics(tx, storyId, fields.topicIds);
      await setAuthors(tx, storyId, fields.authors);
      await record(tx, actor, {
        type: "story.described",
        subject: { type: "story", id: storyId },
        payload: { before: told(before), after: { ...fields, slug } },
      });
      return ok({ storyId, version: seenVersion + 1, slug });
    });
  } catch (error) {
    if (brokenConstraint(error) === "story_slug_key") return problem("slug_taken");
    throw error;
  }
}

type Fields = Omit<DescribeStoryInput, "storyId" | "seenVersion">;

function standing(tx: Tx, id: string) {
  return tx.story.findUnique({
    where: { id },
    select: {
      slug: true,
      coverageId: true,
      firstPublishedAt: true,
      publicationState: true,
      topics: { select: { topicId: true } },
      authors: { select: { name: true }, orderBy: { position: "asc" } },
    },
  });
}

function told({ slug, coverageId, topics, authors }: NonNullable<Awaited<ReturnType<typeof standing>>>) {
  return {
    slug,
    coverageId,
    topicIds: topics.map(({ topicId }) => topicId),
    authors: authors.map(({ name }) => name),
  };
}

async function faultOf(tx: Tx, { topicIds = [], coverageId }: Fields): Promise<StoryProblem | null> {
  const topics = await tx.topic.count({ where: { id: { in: topicIds } } });
  if (topics !== new Set(topicIds).size) return "unknown_topic";
  if (coverageId && (await tx.coverage.count({ where: { id: coverageId } })) === 0) return "unknown_coverage";
  return null;
}

async function setTopics(tx: Tx, storyId: string, topicIds: string[] | undefined): Promise<void> {
  if (!topicIds) return;
  await tx.storyTopic.deleteMany({ where: { storyId } });
  await tx.storyTopic.createMany({ data: [...new Set(topicIds)].map((topicId) => ({ storyId, topicId })) });
}

/** Names as printed; one that is a colleague's stays tied to the colleague. */
async function setAuthors(tx: Tx, storyId: string, names: string[] | undefined): Promise<void> {
  if (!names) return;
  const users = await tx.user.findMany({ where: { name: { in: names } }, select: { id: true, name: true } });
  const byName = new Map(users.map(({ id, name }) => [name, id]));
  await tx.storyAuthor.deleteMany({ where: { storyId } });
  await tx.storyAuthor.createMany({
    data: names.map((name, position) => ({
      id: newId(),
      storyId,
      userId: byName.get(name) ?? null,
      name,
      position,
    })),
  });
}
