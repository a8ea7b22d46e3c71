import "server-only";
import { randomBytes } from "node:crypto";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { systemActor } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { hostAndPort } from "@/lib/fetch/allowed-hosts";
import type { GuardedFetch } from "@/lib/fetch/open-fetcher";
import type { FeedVerbProblem } from "./schema";

const leaseSeconds = 7 * 24 * 60 * 60;

/** Asks the hubs whose turn it is: new ones, those that never answered, those whose lease nears its end. */
export async function askDueHubs(post: GuardedFetch): Promise<number> {
  let asked = 0;
  for (const { id, hubUrl } of await dueHubs()) {
    if (!canReachUs(hubUrl)) continue;
    const prepared = await prepareSubscription(systemActor("worker"), { feedId: id });
    if (!prepared.ok) continue;
    asked += 1;
    const { hub, form } = prepared.value;
    const answer = await post(hub, { form, maxBytes: 10_000, atCap: "cut" });
    // Without an answer the subscription stays pending and is asked for again.
    if (!answer.ok && (answer.status ?? 0) >= 400 && (answer.status ?? 0) < 500) {
      await denySubscription(systemActor("hub"), { feedId: id });
    }
  }
  return asked;
}

/** A hub of the open web cannot call a machine that only its owner reaches. */
function canReachUs(hubUrl: string | null): hubUrl is string {
  if (hubUrl === null || !URL.canParse(hubUrl)) return false;
  const own = new URL(env().PUBLIC_URL).hostname;
  const onlyHere =
    /^(?:localhost|.*\.local|.*\.internal|127\..*|10\..*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|\[.*\])$/;
  return !onlyHere.test(own) || env().FETCH_ALLOW_HOSTS.includes(hostAndPort(new URL(hubUrl)));
}

function dueHubs() {
  return database().$queryRaw<{ id: string; hubUrl: string | null }[]>`
    SELECT id, hub_url AS "hubUrl" FROM feed
    WHERE state = 'active' AND hub_url IS NOT NULL AND hub_topic IS NOT NULL AND (
      (hub_state = 'none' AND hub_asked_at IS NULL)
      OR (hub_state IN ('none', 'pending') AND hub_asked_at < clock_timestamp() - interval '1 hour')
      OR (hub_state = 'denied' AND hub_asked_at < clock_timestamp() - interval '7 days')
      OR (hub_state = 'subscribed' AND hub_asked_at < clock_timestamp() - interval '1 hour'
        AND hub_lease_until < clock_timestamp() + interval '1 day')
    ) ORDER BY hub_asked_at NULLS FIRST LIMIT 20`;
}

/** Chooses the address and the secret of a subscription. A renewal keeps both: pushes may be under way. */
export function prepareSubscription(actor: Actor, { feedId }: { feedId: string }) {
  return inTransaction<{ hub: string; form: Record<string, string> }, FeedVerbProblem>(async (tx) => {
    if (!may(actor, "feed.poll")) return problem("forbidden");
    const feed = await tx.feed.findUnique({
      where: { id: feedId, state: "active" },
      select: { hubUrl: true, hubTopic: true, hubState: true, hubCallback: true, hubSecret: true },
    });
    if (!feed?.hubUrl || !feed.hubTopic) return problem("not_found");
    const renewal = feed.hubState === "subscribed";
    const hubCallback = feed.hubCallback ?? randomBytes(24).toString("base64url");
    const hubSecret = feed.hubSecret ?? randomBytes(32).toString("base64url");
    await tx.feed.update({
      where: { id: feedId },
      data: { hubCallback, hubSecret, hubAskedAt: now(), ...(renewal ? {} : { hubState: "pending" }) },
    });
    await record(tx, actor, {
      type: "feed.hub_changed",
      subject: { type: "feed", id: feedId },
      payload: { before: feed.hubState, after: renewal ? "subscribed" : "pending", hub: feed.hubUrl },
    });
    const form = {
      "hub.mode": "subscribe",
      "hub.topic": feed.hubTopic,
      "hub.callback": `${env().PUBLIC_URL.replace(/\/$/, "")}/api/websub/${hubCallback}`,
      "hub.secret": hubSecret,
      "hub.lease_seconds": String(leaseSeconds),
    };
    return ok({ hub: feed.hubUrl, form });
  });
}

/** The hub will not push this feed; asking goes on as before. */
export function denySubscription(actor: Actor, { feedId }: { feedId: string }) {
  return inTransaction<null, FeedVerbProblem>(async (tx) => {
    if (!may(actor, "feed.poll")) return problem("forbidden");
    const feed = await tx.feed.findUnique({
      where: { id: feedId },
      select: { hubState: true, hubUrl: true },
    });
    if (!feed || feed.hubState === "none") return problem("not_found");
    await tx.feed.update({ where: { id: feedId }, data: { hubState: "denied", hubLeaseUntil: null } });
    await record(tx, actor, {
      type: "feed.hub_changed",
      subject: { type: "feed", id: feedId },
      payload: { before: feed.hubState, after: "denied", hub: feed.hubUrl },
    });
    return ok();
  });
}
