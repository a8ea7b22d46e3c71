import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { database, type Prisma } from "@/lib/db/client";
import { timeZone } from "@/lib/i18n/time-zone";
import { dailyCounts } from "./daily-counts";
import { usualItemsADay } from "./usual-rate";

export const chartDays = 28;

/** One bar of a chart: a day of the newsroom's clock and the items it brought. */
export type DayOfItems = { day: string; items: number };

const row = {
  id: true,
  url: true,
  title: true,
  siteUrl: true,
  format: true,
  state: true,
  fetchPages: true,
  pollEveryMinutes: true,
  nextPollAt: true,
  lastPolledAt: true,
  lastNewAt: true,
  silentSince: true,
  failureCount: true,
  problem: true,
  problemDetail: true,
  movedTo: true,
  movedCount: true,
  hubState: true,
  hubLeaseUntil: true,
  version: true,
  outlet: { select: { id: true, name: true } },
} satisfies Prisma.FeedSelect;
type Row = Prisma.FeedGetPayload<{ select: typeof row }>;

/** A feed with what it brought on each of the last days, today last. `empty`: its last answer held no item at all. */
export type FeedSummary = Row & { days: DayOfItems[]; empty: boolean };

type Wish = { outletId?: string | undefined; page?: number | undefined };

export type FeedsPage = {
  feeds: FeedSummary[];
  total: number;
  /** Failing, silent or ended, wherever in the list. */
  troubled: number;
  silent: number;
};

/** Feeds on the list, those that need somebody first. */
export async function listFeeds(actor: Actor, { outletId, page = 1 }: Wish = {}): Promise<FeedsPage> {
  if (!may(actor, "feed.read")) return { feeds: [], total: 0, troubled: 0, silent: 0 };
  const where = { state: { not: "removed" as const }, ...(outletId === undefined ? {} : { outletId }) };
  const troubles = { ...where, OR: [{ problem: { not: null } }, { silentSince: { not: null } }] };
  const [rows, total, troubled, silent] = await Promise.all([
    database().feed.findMany({
      where,
      select: row,
      orderBy: [
        { failureCount: "desc" },
        { silentSince: { sort: "asc", nulls: "last" } },
        { title: "asc" },
        { id: "asc" },
      ],
      skip: (page - 1) * pageOfFeeds,
      take: pageOfFeeds,
    }),
    database().feed.count({ where }),
    database().feed.count({ where: troubles }),
    database().feed.count({ where: { ...where, ...fallenSilent } }),
  ]);
  return { feeds: await withDays(rows), total, troubled, silent };
}

export const pageOfFeeds = 100;

const fallenSilent = { state: "active", silentSince: { not: null } } satisfies Prisma.FeedWhereInput;

/** Feeds that usually bring something and have not for too long. */
export async function countSilentFeeds(actor: Actor): Promise<number> {
  if (!may(actor, "feed.read")) return 0;
  return database().feed.count({ where: fallenSilent });
}

async function withDays(rows: Row[]): Promise<FeedSummary[]> {
  const ids = rows.map(({ id }) => id);
  const [days, last] = await Promise.all([itemsByDay(ids), lastOutcomes(ids)]);
  return rows.map((one) => ({
    ...one,
    days: days.get(one.id) ?? lastDays().map((day) => ({ day, items: 0 })),
    empty: last.get(one.id) === "empty",
  }));
}

/** The newsroom's calendar, `2026-05-03`. */
function lastDays(): string[] {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone });
  return Array.from({ length: chartDays }, (_, index) =>
    format.format(new Date(now().getTime() - (chartDays - 1 - index) * 86_400_000)),
  );
}

async function itemsByDay(feedIds: readonly string[]): Promise<Map<string, DayOfItems[]>> {
  const rows = await database().$queryRaw<{ feed_id: string; day: string; items: number }[]>`
    SELECT feed_id, to_char(created_at AT TIME ZONE ${timeZone}, 'YYYY-MM-DD') AS day, sum(item_count)::int AS items
    FROM feed_poll WHERE feed_id = ANY(${feedIds}::uuid[])
      AND created_at > ${now()}::timestamptz - make_interval(days => ${chartDays}::int) AND item_count > 0
    GROUP BY 1, 2`;
  const counts = new Map(rows.map(({ feed_id, day, items }) => [`${feed_id} ${day}`, items]));
  const days = lastDays();
  return new Map(
    feedIds.map((id) => [id, days.map((day) => ({ day, items: counts.get(`${id} ${day}`) ?? 0 }))]),
  );
}

async function lastOutcomes(feedIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await database().$queryRaw<{ feed_id: string; outcome: string }[]>`
    SELECT f.id AS feed_id, p.outcome::text FROM feed f CROSS JOIN LATERAL (
      SELECT outcome FROM feed_poll WHERE feed_id = f.id AND outcome <> 'unchanged' ORDER BY created_at DESC LIMIT 1
    ) p WHERE f.id = ANY(${feedIds}::uuid[])`;
  return new Map(rows.map(({ feed_id, outcome }) => [feed_id, outcome]));
}

const poll = {
  id: true,
  outcome: true,
  status: true,
  problem: true,
  detail: true,
  itemCount: true,
  durationMillis: true,
  pushed: true,
  createdAt: true,
  import: {
    select: {
      id: true,
      state: true,
      importedCount: true,
      revisedCount: true,
      duplicateCount: true,
      rejectedCount: true,
    },
  },
} satisfies Prisma.FeedPollSelect;
export type PollReport = Prisma.FeedPollGetPayload<{ select: typeof poll }>;
const latestFirst = [
  { createdAt: "desc" },
  { id: "desc" },
] satisfies Prisma.FeedPollOrderByWithRelationInput[];

export type FeedHealth = FeedSummary & {
  polls: PollReport[];
  failures: PollReport[];
  /** Between two looks of the last week, in minutes; null with fewer than two. */
  averageMinutes: number | null;
  usualItemsADay: number | null;
};

const shownPolls = 30;
const shownFailures = 5;

/** How one feed fares. */
export async function getFeed(actor: Actor, feedId: string): Promise<FeedHealth | null> {
  if (!may(actor, "feed.read")) return null;
  const found = await database().feed.findUnique({
    where: { id: feedId, state: { not: "removed" } },
    select: row,
  });
  if (!found) return null;
  const [[summary], polls, failures, averageMinutes, counts] = await Promise.all([
    withDays([found]),
    database().feedPoll.findMany({
      where: { feedId },
      select: poll,
      orderBy: latestFirst,
      take: shownPolls,
    }),
    database().feedPoll.findMany({
      where: { feedId, outcome: "failed" },
      select: poll,
      orderBy: latestFirst,
      take: shownFailures,
    }),
    averageInterval(feedId),
    dailyCounts(database(), feedId, now()),
  ]);
  if (!summary) return null;
  return { ...summary, polls, failures, averageMinutes, usualItemsADay: usualItemsADay(counts) };
}

async function averageInterval(feedId: string): Promise<number | null> {
  const [found] = await database().$queryRaw<{ minutes: number | null }[]>`
    SELECT (extract(epoch FROM max(created_at) - min(created_at)) / 60 / nullif(count(*) - 1, 0))::float8 AS minutes
    FROM feed_poll WHERE feed_id = ${feedId}::uuid AND NOT pushed
      AND created_at > ${now()}::timestamptz - interval '7 days'`;
  return found?.minutes ?? null;
}

export type OutletHealth = {
  id: string;
  name: string;
  feeds: FeedSummary[];
  days: DayOfItems[];
  failures: (PollReport & { feed: { id: string; title: string } })[];
};

/** How an outlet's feeds fare together. */
export async function getOutletHealth(actor: Actor, outletId: string): Promise<OutletHealth | null> {
  if (!may(actor, "feed.read")) return null;
  const outlet = await database().outlet.findUnique({
    where: { id: outletId },
    select: { id: true, name: true },
  });
  if (!outlet) return null;
  const { feeds } = await listFeeds(actor, { outletId });
  const failures = await database().feedPoll.findMany({
    where: { feed: { outletId, state: { not: "removed" } }, outcome: "failed" },
    select: { ...poll, feed: { select: { id: true, title: true } } },
    orderBy: latestFirst,
    take: shownFailures,
  });
  const days = lastDays().map((day, index) => ({
    day,
    items: feeds.reduce((sum, feed) => sum + (feed.days[index]?.items ?? 0), 0),
  }));
  return { ...outlet, feeds, days, failures };
}
