import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Prisma, Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { FeedReading } from "@/lib/document/feed/feed-reading";
import { newId } from "@/lib/ids";
import { beginRows } from "@/lib/import/begin-rows";
import { beginInput } from "@/lib/import/schema";
import { storable } from "@/lib/storable";
import type { ClaimedFeed } from "./claimed-feed";
import { dailyCounts } from "./daily-counts";
import { feedAddress } from "./feed-address";
import type { ItemFile } from "./item-files";
import type { Look } from "./look";
import { minutesAfterFailure, minutesUntilNext, noHints } from "./schedule";
import type { FeedVerbProblem } from "./schema";
import { isSilent, usualItemsADay } from "./usual-rate";

export type PollToSettle = {
  feed: ClaimedFeed;
  look: Look;
  files: readonly ItemFile[];
  /** Of everything that the feed holds. */
  keys: readonly string[];
  leftOver: boolean;
  chance: number;
  durationMillis: number;
};

/** What the row is to say from now on, and in how many minutes to look again. */
type Next = { data: Prisma.FeedUncheckedUpdateInput; minutes: number | null };

/**
 * Writes down what a look at a feed came to: the import with all its files, what was seen, when to look again. All of
 * it or nothing, so that a worker that dies before this has only asked in vain, and one that dies after it has lost
 * nothing. Whoever lost the feed meanwhile writes nothing.
 */
export function settlePoll(actor: Actor, poll: PollToSettle) {
  return inTransaction<{ importId: string | null }, FeedVerbProblem>(
    async (tx) => {
      if (!may(actor, "feed.poll")) return problem("forbidden");
      const { feed, look } = poll;
      const held = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM feed WHERE id = ${feed.id}::uuid AND fence = ${feed.fence}::int AND state = 'active' FOR UPDATE`;
      if (held.length === 0) return problem("taken_by_another");
      const importId = await begin(tx, actor, poll);
      await keepPoll(tx, poll, importId);
      const { data, minutes } = await next(tx, actor, poll);
      const moved = await move(tx, actor, feed, look);
      await tx.feed.update({
        where: { id: feed.id },
        data: { ...data, ...moved, lastPolledAt: now(), leaseUntil: null },
      });
      if (feed.push !== null) await tx.feedPush.deleteMany({ where: { id: feed.push.id } });
      if (minutes !== null) await lookAgain(tx, feed.id, minutes);
      return ok({ importId });
    },
    { timeoutMillis: 60_000 },
  );
}

async function lookAgain(tx: Tx, feedId: string, minutes: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE feed SET next_poll_at = clock_timestamp() + make_interval(secs => ${minutes * 60}::float8)
    WHERE id = ${feedId}::uuid`;
}

async function begin(tx: Tx, actor: Actor, { feed, files, keys }: PollToSettle): Promise<string | null> {
  const keysSeen = [...new Set(keys)];
  await rememberStill(tx, feed.id, keysSeen);
  if (files.length === 0) return null;
  await remember(tx, feed.id, files);
  const input = beginInput.parse({
    door: "feed",
    label: feed.title.slice(0, 500),
    outletId: feed.outletId,
    feedId: feed.id,
    files: files.map(({ file }) => file),
  });
  const { importId } = await beginRows(tx, actor, input);
  await record(tx, actor, {
    type: "feed.brought",
    subject: { type: "feed", id: feed.id },
    payload: { importId, items: files.length, pushed: feed.push !== null },
  });
  return importId;
}

async function remember(tx: Tx, feedId: string, files: readonly ItemFile[]): Promise<void> {
  const rows = files.map(({ of: { key, content } }) => ({ key, content }));
  await tx.$executeRaw`
    INSERT INTO feed_item (feed_id, key, content, seen_at)
    SELECT DISTINCT ON (key) ${feedId}::uuid, key, content, ${now()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(key text, content text) ORDER BY key
    ON CONFLICT (feed_id, key) DO UPDATE SET content = EXCLUDED.content, seen_at = EXCLUDED.seen_at`;
}

/** Once a day is enough to know that something is still there. */
async function rememberStill(tx: Tx, feedId: string, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  await tx.$executeRaw`
    UPDATE feed_item SET seen_at = ${now()}::timestamptz
    WHERE feed_id = ${feedId}::uuid AND key = ANY(${keys}::bpchar[])
      AND seen_at < ${now()}::timestamptz - interval '1 day'`;
}

async function keepPoll(
  tx: Tx,
  { feed, look, files, durationMillis }: PollToSettle,
  importId: string | null,
): Promise<void> {
  const failed = look.kind === "failed" ? look : null;
  await tx.feedPoll.create({
    data: {
      id: newId(),
      feedId: feed.id,
      importId,
      outcome: outcomeOf(look),
      status: look.status,
      problem: failed?.problem ?? null,
      detail: storable(failed?.detail?.slice(0, 500) ?? null),
      itemCount: files.length,
      durationMillis,
      pushed: feed.push !== null,
      createdAt: now(),
    },
  });
}

function outcomeOf(look: Look): "unchanged" | "items" | "empty" | "failed" {
  if (look.kind === "failed") return "failed";
  if (look.kind !== "feed") return "unchanged";
  return look.feed.items.length + look.feed.withdrawn.length === 0 ? "empty" : "items";
}

async function next(tx: Tx, actor: Actor, poll: PollToSettle): Promise<Next> {
  const { look, feed } = poll;
  if (look.kind === "failed") {
    // A broken push says nothing about the feed itself, which is looked at instead.
    if (feed.push !== null) return { data: {}, minutes: 0 };
    if (look.problem === "gone") return gone(tx, actor, feed, look.detail);
    return { data: setback(feed, look), minutes: afterFailure(poll, look) };
  }
  if (look.kind === "page") return discover(tx, actor, feed, look.feedUrl);
  return going(tx, poll, look);
}

function setback({ failureCount }: ClaimedFeed, { problem: code, detail }: Look & { kind: "failed" }) {
  return {
    failureCount: failureCount + 1,
    problem: code,
    problemDetail: storable(detail?.slice(0, 500) ?? null),
  };
}

function afterFailure({ feed, chance }: PollToSettle, look: Look & { kind: "failed" }): number {
  return minutesAfterFailure({
    everyMinutes: feed.pollEveryMinutes,
    failures: feed.failureCount + 1,
    retryAfterSeconds: look.retryAfterSeconds,
    chance,
  });
}

async function gone(
  tx: Tx,
  actor: Actor,
  { id, url, failureCount }: ClaimedFeed,
  detail: string | null,
): Promise<Next> {
  await record(tx, actor, { type: "feed.gone", subject: { type: "feed", id }, payload: { url } });
  const data = {
    state: "gone" as const,
    failureCount: failureCount + 1,
    problem: "gone",
    problemDetail: detail,
    hubState: "none" as const,
    silentSince: null,
  };
  return { data, minutes: null };
}

/** Somebody gave the address of a page: the feed that the page names takes its place. */
async function discover(tx: Tx, actor: Actor, feed: ClaimedFeed, named: string): Promise<Next> {
  const url = feedAddress(named);
  if ((await tx.feed.findUnique({ where: { url }, select: { id: true } })) !== null) {
    const data = { failureCount: feed.failureCount + 1, problem: "feed_known", problemDetail: url };
    return { data, minutes: 24 * 60 };
  }
  await record(tx, actor, {
    type: "feed.discovered",
    subject: { type: "feed", id: feed.id },
    payload: { before: feed.url, after: url },
  });
  return { data: { url, siteUrl: feed.url, ...fine }, minutes: 0 };
}

const fine = { failureCount: 0, problem: null, problemDetail: null };

async function going(tx: Tx, poll: PollToSettle, look: Look & { kind: "feed" | "unchanged" }): Promise<Next> {
  const { feed, files, leftOver, chance } = poll;
  const itemsADay = usualItemsADay(await dailyCounts(tx, feed.id, now()));
  const brought = files.some(({ of }) => !of.known && "item" in of);
  const lastNewAt = brought ? now() : feed.lastNewAt;
  const hints = look.kind === "feed" ? look.feed : noHints;
  const minutes = minutesUntilNext({
    now: now(),
    everyMinutes: feed.pollEveryMinutes,
    usualGapMinutes: itemsADay === null ? null : (24 * 60) / Math.max(itemsADay, 0.1),
    hints,
    pushed: feed.hubState === "subscribed",
    chance,
  });
  const data = {
    ...fine,
    lastNewAt,
    silentSince: isSilent({ now: now(), lastNewAt, itemsADay }) ? lastNewAt : null,
    // What was not taken in yet must come again, so the server is not told that we have it.
    ...(leftOver || look.validators === null ? {} : storable(look.validators)),
    ...(look.kind === "feed" ? described(feed, look.feed) : {}),
  };
  return { data, minutes: leftOver ? 1 : minutes };
}

/** What a feed says of itself. Its title only takes the place of the address that stood for one. */
function described(feed: ClaimedFeed, { format, siteUrl, title, hubUrl, selfUrl }: FeedReading) {
  // Its own or, before it was discovered, its page's.
  const untitled = feed.format === null && /^[\w.:-]+$/.test(feed.title);
  const named = title?.trim().slice(0, 300);
  const hub = hubUrl === null ? null : { hubUrl, hubTopic: selfUrl ?? feed.url };
  const changed = hub?.hubUrl !== feed.hubUrl || hub?.hubTopic !== feed.hubTopic;
  return storable({
    format,
    ...(siteUrl === null ? {} : { siteUrl: siteUrl.slice(0, 2000) }),
    ...(untitled && named ? { title: named } : {}),
    // Pushes name their feed; what they hold says nothing of another hub.
    ...(feed.push === null && changed
      ? {
          hubUrl: hub?.hubUrl ?? null,
          hubTopic: hub?.hubTopic ?? null,
          hubState: "none" as const,
          hubAskedAt: null,
        }
      : {}),
  });
}

export const movesUntilStored = 3;

/** A permanent redirect is believed after repeats: servers say 301 by mistake. */
async function move(tx: Tx, actor: Actor, feed: ClaimedFeed, look: Look) {
  if (feed.push !== null || look.kind === "page") return {};
  const movedTo = look.kind === "failed" ? null : look.movedTo;
  if (movedTo === null) return { movedTo: null, movedCount: 0 };
  const url = feedAddress(movedTo);
  const movedCount = feed.movedTo === url ? feed.movedCount + 1 : 1;
  if (movedCount < movesUntilStored) return { movedTo: url, movedCount };
  if ((await tx.feed.findUnique({ where: { url }, select: { id: true } })) !== null) {
    return { movedTo: url, movedCount };
  }
  await record(tx, actor, {
    type: "feed.moved",
    subject: { type: "feed", id: feed.id },
    payload: { before: feed.url, after: url },
  });
  return { url, movedTo: null, movedCount: 0 };
}
