import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import type { FeedVerbProblem } from "./schema";

type Intent = { callback: string; topic: string; leaseSeconds: number };

const shortestLease = 5 * 60;
const longestLease = 30 * 24 * 60 * 60;

/** Says yes to a hub's question whether we meant to subscribe. Only to what was asked for. */
export function confirmSubscription(actor: Actor, { callback, topic, leaseSeconds }: Intent) {
  return inTransaction<null, FeedVerbProblem>(async (tx) => {
    if (!may(actor, "feed.poll")) return problem("forbidden");
    const feed = await tx.feed.findUnique({
      where: { hubCallback: callback, state: "active", hubState: { in: ["pending", "subscribed"] } },
      select: { id: true, hubState: true, hubTopic: true, hubUrl: true },
    });
    if (!feed || feed.hubTopic !== topic) return problem("not_found");
    const lease = Math.min(Math.max(leaseSeconds, shortestLease), longestLease);
    const hubLeaseUntil = new Date(now().getTime() + lease * 1000);
    await tx.feed.update({ where: { id: feed.id }, data: { hubState: "subscribed", hubLeaseUntil } });
    await record(tx, actor, {
      type: "feed.hub_changed",
      subject: { type: "feed", id: feed.id },
      payload: { before: feed.hubState, after: "subscribed", hub: feed.hubUrl },
    });
    return ok();
  });
}
