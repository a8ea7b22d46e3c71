import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { storable } from "@/lib/storable";
import { afresh } from "./put-feed";
import type { ChangeFeedInput, FeedVerbProblem } from "./schema";

const changeable = {
  title: true,
  outletId: true,
  pollEveryMinutes: true,
  fetchPages: true,
  state: true,
} as const;

/** Only the fields given. */
export async function changeFeed(actor: Actor, { feedId, seenVersion, ...given }: ChangeFeedInput) {
  try {
    return await inTransaction<{ feedId: string; version: number }, FeedVerbProblem>(async (tx) => {
      if (!may(actor, "feed.edit")) return problem("forbidden");
      const before = await tx.feed.findUnique({ where: { id: feedId }, select: changeable });
      if (!before || before.state === "removed") return problem("not_found");
      const after = storable(
        Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      );
      const started = given.state === "active" && before.state !== "active";
      const paused = given.state === "paused" && before.state === "active";
      if (given.state === "paused" && before.state === "gone") return problem("not_allowed_from_here");
      const { count } = await tx.feed.updateMany({
        where: { id: feedId, version: seenVersion },
        data: {
          ...after,
          ...(started ? { ...afresh, nextPollAt: now() } : {}),
          ...(paused ? { hubState: "none", silentSince: null } : {}),
          version: { increment: 1 },
        },
      });
      if (count === 0) return problem("changed_since_seen", { current: before });
      await record(tx, actor, {
        type: "feed.changed",
        subject: { type: "feed", id: feedId },
        payload: { before, after },
      });
      return ok({ feedId, version: seenVersion + 1 });
    });
  } catch (error) {
    if (brokenConstraint(error) === "feed_outlet_id_fkey") return problem<FeedVerbProblem>("unknown_outlet");
    throw error;
  }
}
