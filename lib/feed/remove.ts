import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import type { FeedVerbProblem, OneFeedInput } from "./schema";

/** Takes a feed off the list. What it brought stays; added again, it goes on where it was. */
export function removeFeed(actor: Actor, { feedId }: OneFeedInput) {
  return inTransaction<null, FeedVerbProblem>(async (tx) => {
    if (!may(actor, "feed.edit")) return problem("forbidden");
    const feed = await tx.feed.findUnique({ where: { id: feedId }, select: { url: true, title: true } });
    const { count } = await tx.feed.updateMany({
      where: { id: feedId, state: { not: "removed" } },
      data: { state: "removed", hubState: "none", silentSince: null, version: { increment: 1 } },
    });
    if (count === 0 || !feed) return problem("not_found");
    await tx.feedPush.deleteMany({ where: { feedId } });
    await record(tx, actor, { type: "feed.removed", subject: { type: "feed", id: feedId }, payload: feed });
    return ok();
  });
}
