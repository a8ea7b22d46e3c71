import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { seedId } from "@/lib/ids";

/**
 * Takes away what an interrupted seeding left, so that the day can be played from its beginning. Only rows
 * that are marked as sample data; what the audit log tells of them stays.
 */
export function clearHalfDone(actor: Actor, _input: null = null) {
  return inTransaction<{ articles: number }, "forbidden">(async (tx) => {
    if (!may(actor, "seed.apply")) return problem("forbidden");
    const articles = await tx.article.count({ where: { sample: true } });
    if (articles === 0) return ok({ articles });
    await clearStories(tx);
    await clearArticles(tx);
    await record(tx, actor, {
      type: "seed.applied",
      subject: { type: "seed", id: seedId("demo") },
      payload: { name: "demo, cleared after an interruption", created: { articles: -articles } },
    });
    return ok({ articles });
  });
}

async function clearStories(tx: Tx): Promise<void> {
  const story = { citations: { some: { article: { sample: true } } } };
  await tx.story.updateMany({
    where: story,
    data: { liveRevisionId: null, readyRevisionId: null, publicationState: "unpublished", state: "draft" },
  });
  const ids = (await tx.story.findMany({ where: story, select: { id: true } })).map(({ id }) => id);
  const of = { storyId: { in: ids } };
  await tx.retraction.deleteMany({ where: of });
  await tx.correction.deleteMany({ where: of });
  await tx.publication.deleteMany({ where: of });
  await tx.storyRevisionCitation.deleteMany({ where: { revision: of } });
  await tx.citation.deleteMany({ where: of });
  await tx.story.deleteMany({ where: { id: { in: ids } } });
}

async function clearArticles(tx: Tx): Promise<void> {
  const sample = { article: { sample: true } };
  await tx.decision.deleteMany({ where: { OR: [sample, { coverage: { sample: true } }] } });
  await tx.mention.deleteMany({ where: sample });
  await tx.attribution.updateMany({ where: sample, data: { viaId: null } });
  await tx.attribution.deleteMany({ where: sample });
  await tx.origin.deleteMany({ where: sample });
  await tx.note.deleteMany({ where: sample });
  await tx.suggestion.deleteMany({ where: sample });
  await tx.coverageMember.deleteMany({ where: sample });
  await tx.coverage.deleteMany({ where: { members: { none: {} }, stories: { none: {} } } });
  await tx.importItem.deleteMany({ where: sample });
  await tx.article.updateMany({ where: { sample: true }, data: { currentRevisionId: null } });
  await tx.article.deleteMany({ where: { sample: true } });
}
