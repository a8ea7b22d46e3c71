import "server-only";
import { describeError } from "@/lib/action/describe-error";
import { ok, problem } from "@/lib/action/result";
import { systemActor } from "@/lib/auth/actor";
import { database, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { log } from "@/lib/log";
import { type ClaimedFeed, pollLeaseSeconds } from "./claimed-feed";
import { freshItems } from "./fresh-items";
import { itemFiles } from "./item-files";
import { type Look, lookAtFeed } from "./look";
import { settlePoll } from "./settle";
import type { PollSurroundings } from "./surroundings";

export type Polled = {
  feedId: string;
  /** `lost`: another worker took it over meanwhile, or somebody paused it; nothing was kept. */
  end: "settled" | "lost";
  importId: string | null;
};

/** Looks at the feed that has been due for longest. Null when none is. */
export async function pollNextFeed(around: PollSurroundings): Promise<Polled | null> {
  const claimed = await claimDueFeed();
  return claimed === null ? null : pollFeed(claimed, around);
}

async function pollFeed(feed: ClaimedFeed, around: PollSurroundings): Promise<Polled> {
  const began = performance.now();
  const found = await findOut(feed, around);
  if (found === null || around.stopping()) {
    await release(feed);
    return { feedId: feed.id, end: "lost", importId: null };
  }
  const settled = await settlePoll(systemActor("worker"), {
    feed,
    ...found,
    chance: around.chance(),
    durationMillis: Math.round(performance.now() - began),
  });
  return settled.ok
    ? { feedId: feed.id, end: "settled", importId: settled.value.importId }
    : { feedId: feed.id, end: "lost", importId: null };
}

/** What nobody foresaw is a failure of this feed, so that it is told and does not come back every minute. */
async function findOut(feed: ClaimedFeed, around: PollSurroundings) {
  try {
    const look = await lookAtFeed(feed, around);
    const brought = look.kind === "feed" ? await bring(feed, look.feed, around) : nothing;
    return brought && { look, ...brought };
  } catch (error) {
    log().error({ feedId: feed.id, error: describeError(error) }, "feed.poll");
    const look: Look = {
      kind: "failed",
      status: null,
      problem: "unreadable",
      detail: error instanceof Error ? error.name : null,
      retryAfterSeconds: null,
    };
    return { look, ...nothing };
  }
}

async function release({ id, fence }: ClaimedFeed): Promise<void> {
  await database().$executeRaw`
    UPDATE feed SET lease_until = NULL WHERE id = ${id}::uuid AND fence = ${fence}::int`;
}

const nothing = { files: [], keys: [], leftOver: false };

async function bring(feed: ClaimedFeed, reading: Parameters<typeof freshItems>[1], around: PollSurroundings) {
  const fresh = await freshItems(feed.id, reading);
  const keep = async () => !around.stopping() && (await renew(feed));
  const read = await itemFiles(fresh.items, reading, { fetchPages: feed.fetchPages, around, keep });
  if (read === null) return null;
  return { files: read.files, keys: fresh.keys, leftOver: fresh.leftOver || read.leftOver };
}

async function renew({ id, fence }: ClaimedFeed): Promise<boolean> {
  const renewed = await database().$executeRaw`
    UPDATE feed SET lease_until = clock_timestamp() + make_interval(secs => ${pollLeaseSeconds}::int)
    WHERE id = ${id}::uuid AND fence = ${fence}::int AND state = 'active'`;
  return renewed === 1;
}

type Row = Omit<ClaimedFeed, "push">;

/**
 * Takes the feed that has waited longest for itself. One worker at a time chooses, so that no host is asked by more
 * than two polls at once however many workers there are.
 */
async function claimDueFeed(): Promise<ClaimedFeed | null> {
  const claimed = await inTransaction<ClaimedFeed, "none_due">(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('feed.claim', 0))`;
    const rows = await tx.$queryRaw<Row[]>`
      UPDATE feed SET fence = fence + 1,
        lease_until = clock_timestamp() + make_interval(secs => ${pollLeaseSeconds}::int)
      WHERE id = (
        SELECT f.id FROM feed f
        WHERE f.state = 'active' AND (f.lease_until IS NULL OR f.lease_until < clock_timestamp())
          AND (f.next_poll_at <= clock_timestamp() OR EXISTS (SELECT 1 FROM feed_push p WHERE p.feed_id = f.id))
          AND (
            SELECT count(*) FROM feed other WHERE other.lease_until > clock_timestamp()
              AND substring(other.url FROM '^https?://([^/?#]+)') = substring(f.url FROM '^https?://([^/?#]+)')
          ) < 2
        ORDER BY f.next_poll_at, f.id LIMIT 1
        FOR UPDATE SKIP LOCKED
      )
      RETURNING id, fence, url, title, format, outlet_id AS "outletId", fetch_pages AS "fetchPages",
        poll_every_minutes AS "pollEveryMinutes", etag, last_modified AS "lastModified",
        content_sha256::text AS "contentSha256", failure_count AS "failureCount", moved_to AS "movedTo",
        moved_count AS "movedCount", last_new_at AS "lastNewAt", hub_state::text AS "hubState",
        hub_url AS "hubUrl", hub_topic AS "hubTopic"`;
    const [row] = rows;
    return row ? ok({ ...row, push: await oldestPush(tx, row.id) }) : problem("none_due");
  });
  return claimed.ok ? claimed.value : null;
}

function oldestPush(tx: Tx, feedId: string) {
  return tx.feedPush.findFirst({
    where: { feedId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, bytes: true, mediaType: true },
  });
}
