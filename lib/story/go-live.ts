import "server-only";
import { type Refused, problem } from "@/lib/action/result";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { PublicationKind } from "@/lib/db/generated/enums";
import { newId } from "@/lib/ids";
import { storyBody } from "./body";
import { lockStory } from "./lock";
import type { PublishInput, StoryProblem } from "./schema";
import { faultOfText } from "./text-fault";

export async function findForPublishing(tx: Tx, storyId: string) {
  await lockStory(tx, storyId);
  return tx.story.findUnique({
    where: { id: storyId },
    select: {
      slug: true,
      state: true,
      publicationState: true,
      readyRevisionId: true,
      readyRevision: { select: { headline: true, standfirst: true, body: true } },
      liveRevisionId: true,
      firstPublishedAt: true,
    },
  });
}

type Standing = NonNullable<Awaited<ReturnType<typeof findForPublishing>>>;
type Live = { ok: true; publicationId: string; revisionId: string } | Refused<StoryProblem>;

/** An earlier try of the same intent, by its key: the answer is then the same, and nothing happens twice. */
export function findByRequest(tx: Tx, requestKey: string) {
  return tx.publication.findUnique({ where: { requestKey }, select: { id: true, storyId: true } });
}

/** `correction`: the words that tell readers what was wrong; they are read with the text. */
type Going = PublishInput & { kind: PublicationKind; correction?: string };

/** Puts the approved revision before readers. The draft reads as it does and starts over from here. */
export async function goLive(
  tx: Tx,
  actor: Person,
  story: Standing,
  { storyId, seenVersion, requestKey, kind, correction = "" }: Going,
): Promise<Live> {
  if (story.state !== "approved" || !story.readyRevisionId || !story.readyRevision)
    return problem("not_approved");
  // A source may have been reopened, or its rights narrowed, since this text was submitted.
  const { headline, standfirst, body } = story.readyRevision;
  const words = [headline, standfirst, correction];
  const fault = await faultOfText(tx, { storyId, words, body: storyBody.parse(body) });
  if (fault) return fault;
  const at = now();
  const { count } = await tx.story.updateMany({
    where: { id: storyId, version: seenVersion, state: "approved", readyRevisionId: story.readyRevisionId },
    data: {
      state: "draft",
      readyRevisionId: null,
      liveRevisionId: story.readyRevisionId,
      publicationState: "published",
      firstPublishedAt: story.firstPublishedAt ?? at,
      livedAt: at,
      version: { increment: 1 },
    },
  });
  if (count === 0) return problem("changed_since_seen");
  // What was approved is what stands in the draft: writing on takes an approval back.
  // Nobody has written anything, so the draft keeps its moment, which Prisma would move.
  await tx.$executeRaw`UPDATE story_draft SET as_published = true WHERE story_id = ${storyId}::uuid`;
  const publicationId = newId();
  await tx.publication.create({
    data: {
      id: publicationId,
      storyId,
      revisionId: story.readyRevisionId,
      kind,
      requestKey,
      createdById: actor.id,
      createdAt: at,
    },
  });
  return { ok: true, publicationId, revisionId: story.readyRevisionId };
}
