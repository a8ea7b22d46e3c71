import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import type { FeedVerbProblem, OneFeedInput } from "./schema";

/** Has a worker look within seconds, whatever the schedule says. A server that asked for patience still gets it. */
export function pollFeedNow(actor: Actor, { feedId }: OneFeedInput) {
  return inTransaction<null, FeedVerbProblem>(async (tx) => {
    if (!may(actor, "feed.edit")) return problem("forbidden");
    const feed = await tx.feed.findUnique({ where: { id: feedId }, select: { state: true, problem: true } });
    if (!feed || feed.state === "removed") return problem("not_found");
    if (feed.state !== "active" || feed.problem === "throttled") return problem("not_allowed_from_here");
    await tx.$executeRaw`UPDATE feed SET next_poll_at = clock_timestamp() WHERE id = ${feedId}::uuid`;
    await record(tx, actor, { type: "feed.poll_asked", subject: { type: "feed", id: feedId }, payload: {} });
    return ok();
  });
}
