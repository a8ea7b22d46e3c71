import "server-only";
import { isDeepStrictEqual } from "node:util";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Prisma, Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { now } from "@/lib/clock";
import { citationIdsOf, storyBody } from "./body";
import { lockStory } from "./lock";
import type { SaveDraftInput, StoryProblem } from "./schema";
import { freeStorySlug, isMadeOf } from "./slug";

export type Saved = {
  storyId: string;
  draftVersion: number;
  storyVersion: number;
  slug: string;
  savedAt: string;
};

/**
 * Keeps what was written. A writer who had not seen the newest draft gets that text back beside their own;
 * nothing is overwritten. Writing on takes an approval back: what was approved is no longer what stands here.
 */
export function saveDraft(
  actor: Actor,
  { storyId, seenVersion, headline, standfirst, body }: SaveDraftInput,
) {
  return inTransaction<Saved, StoryProblem>(async (tx) => {
    if (!may(actor, "story.write") || !isPerson(actor)) return problem("forbidden");
    await lockStory(tx, storyId);
    const story = await tx.story.findUnique({ where: { id: storyId }, select: standing });
    if (!story?.draft) return problem("not_found");
    if (story.publicationState === "retracted") return problem("retracted");
    const cited = citationIdsOf(body);
    const known = await tx.citation.count({ where: { storyId, id: { in: cited } } });
    if (known !== cited.length) return problem("unknown_citation");

    const saved = now();
    const { count } = await tx.storyDraft.updateMany({
      where: { storyId, version: seenVersion },
      data: {
        headline,
        standfirst,
        body,
        asPublished: isLive(story, { headline, standfirst, body }),
        updatedById: actor.id,
        updatedAt: saved,
        version: { increment: 1 },
      },
    });
    if (count === 0) {
      // The answer to an earlier try was lost on its way: what stands is what is being saved.
      if (isSame(story.draft, { headline, standfirst, body })) return ok(savedAs(story, story.draft));
      return problem("changed_since_seen", theirs(story.draft));
    }
    const slug = await slugAfter(tx, story, headline);
    const reopened = story.state === "draft" ? {} : { state: "draft" as const, readyRevisionId: null };
    const changes = { ...(slug === story.slug ? {} : { slug }), ...reopened };
    const changed = Object.keys(changes).length > 0;
    if (changed) {
      await tx.story.update({ where: { id: storyId }, data: { ...changes, version: { increment: 1 } } });
    }
    await record(tx, actor, {
      type: "story.draft_saved",
      subject: { type: "story", id: storyId },
      payload: { version: seenVersion + 1 },
    });
    const version = story.version + (changed ? 1 : 0);
    return ok(savedAs({ ...story, version, slug }, { version: seenVersion + 1, updatedAt: saved }));
  });
}

const standing = {
  id: true,
  slug: true,
  state: true,
  publicationState: true,
  firstPublishedAt: true,
  version: true,
  liveRevision: { select: { headline: true, standfirst: true, body: true } },
  draft: { include: { updatedBy: { select: { name: true } } } },
} satisfies Prisma.StorySelect;

type Standing = Prisma.StoryGetPayload<{ select: typeof standing }>;
type Draft = NonNullable<Standing["draft"]>;

function savedAs({ id, slug, version }: Standing, draft: Pick<Draft, "version" | "updatedAt">): Saved {
  const savedAt = draft.updatedAt.toISOString();
  return { storyId: id, draftVersion: draft.version, storyVersion: version, slug, savedAt };
}

type Text = Pick<SaveDraftInput, "headline" | "standfirst" | "body">;

function isSame(draft: Draft, text: Text): boolean {
  const { headline, standfirst, body } = draft;
  return isDeepStrictEqual({ headline, standfirst, body }, text);
}

/** Whether readers have this very text; a revision keeps its lines trimmed. */
function isLive({ liveRevision: live }: Standing, { headline, standfirst, body }: Text): boolean {
  if (!live) return false;
  const written = { headline: headline.trim(), standfirst: standfirst.trim(), body };
  return isDeepStrictEqual({ ...live, body: storyBody.parse(live.body) }, written);
}

/** What the other one wrote, in the shape of `draftConflict`. */
function theirs({ headline, standfirst, body, version, updatedAt, updatedBy }: Draft) {
  return { headline, standfirst, body, version, savedBy: updatedBy.name, savedAt: updatedAt.toISOString() };
}

/** The address follows the headline until it is published, or until somebody wrote one by hand. */
async function slugAfter(
  tx: Tx,
  { id, slug, firstPublishedAt, draft }: Standing,
  headline: string,
): Promise<string> {
  if (!draft || firstPublishedAt || headline === draft.headline) return slug;
  return isMadeOf(draft.headline, slug, id) ? freeStorySlug(tx, headline, id) : slug;
}
