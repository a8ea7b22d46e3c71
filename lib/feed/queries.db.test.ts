import { afterEach, expect, test } from "vitest";
import { visitorActor } from "@/lib/auth/actor";
import { freezeClock } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aFeed } from "@/seeds/factories/feed";
import { anOutlet } from "@/seeds/factories/outlet";
import { aChief, anEditor } from "@/seeds/factories/user";
import { changeFeed } from "./change";
import { countSilentFeeds, getFeed, getOutletHealth, listFeeds } from "./queries";
import { forgetOldPolls } from "./watch-over";

/** Half past midnight in the newsroom, still yesterday in UTC. */
const at = new Date("2026-05-19T17:30:00Z");
const before = (hours: number) => new Date(at.getTime() - hours * 3_600_000);

afterEach(() => freezeClock(null));

async function aLook(feedId: string, createdAt: Date, itemCount = 0, failed = false) {
  await database().feedPoll.create({
    data: {
      id: newId(),
      feedId,
      outcome: failed ? "failed" : "items",
      ...(failed ? { problem: "dns_failed" } : {}),
      itemCount,
      durationMillis: 5,
      createdAt,
    },
  });
}

test("days are the newsroom's, today last, and an outlet's chart is the sum of its feeds", async () => {
  freezeClock(at);
  const outletId = await anOutlet();
  const [a, b] = [
    await aFeed({ outletId }),
    await aFeed({ outletId, failureCount: 1, problem: "dns_failed" }),
  ];
  await aLook(a.feedId, before(0), 3);
  await aLook(a.feedId, before(1), 2);
  await aLook(b.feedId, before(2), 4);
  await aLook(b.feedId, before(3), 0, true);
  const editor = await anEditor();
  const health = await getOutletHealth(editor, outletId);
  expect(health?.days).toHaveLength(28);
  expect(health?.days.slice(-2)).toEqual([
    { day: "2026-05-19", items: 6 },
    { day: "2026-05-20", items: 3 },
  ]);
  expect(health?.failures).toMatchObject([{ problem: "dns_failed", feed: { id: b.feedId } }]);
  const { feeds, total, troubled, silent } = await listFeeds(editor);
  expect(feeds.map(({ id }) => id)).toEqual([b.feedId, a.feedId]);
  expect({ total, troubled, silent }).toEqual({ total: 2, troubled: 1, silent: 0 });
  expect(await getFeed(editor, a.feedId)).toMatchObject({ averageMinutes: 60, usualItemsADay: null });
});

test("who may not see feeds sees none, and nobody sees one that was taken off", async () => {
  const { feedId } = await aFeed();
  expect(await getFeed(visitorActor(), feedId)).toBeNull();
  expect(await listFeeds(visitorActor())).toMatchObject({ feeds: [], total: 0 });
  await database().feed.update({ where: { id: feedId }, data: { state: "removed" } });
  expect(await getFeed(await anEditor(), feedId)).toBeNull();
});

test("only feeds that are asked and have fallen silent raise the alarm", async () => {
  const silentSince = before(48);
  await aFeed();
  await aFeed({ silentSince });
  await aFeed({ silentSince, state: "gone" });
  expect(await countSilentFeeds(await anEditor())).toBe(1);
  expect(await countSilentFeeds(visitorActor())).toBe(0);
});

test("looks older than ninety days are forgotten", async () => {
  freezeClock(at);
  const { feedId } = await aFeed();
  await aLook(feedId, before(24 * 91));
  await aLook(feedId, before(24 * 89));
  expect(await forgetOldPolls()).toEqual({ polls: 1, items: 0 });
  expect(await database().feedPoll.count()).toBe(1);
});

test("a change on a page that is out of date shows the other one's, and starting again is a clean slate", async () => {
  const chief = await aChief();
  const { feedId } = await aFeed({ state: "gone", failureCount: 1, problem: "gone", etag: '"x"' });
  const change = { feedId, seenVersion: 1 };
  expect(await changeFeed(chief, { ...change, state: "paused" })).toMatchObject({
    problem: "not_allowed_from_here",
  });
  expect(await changeFeed(chief, { ...change, outletId: newId() })).toMatchObject({
    problem: "unknown_outlet",
  });
  expect(await changeFeed(chief, { ...change, state: "active" })).toMatchObject({
    ok: true,
    value: { version: 2 },
  });
  expect(await database().feed.findUnique({ where: { id: feedId } })).toMatchObject({
    state: "active",
    failureCount: 0,
    problem: null,
    etag: null,
  });
  expect(await changeFeed(chief, { ...change, title: "Bến" })).toMatchObject({
    problem: "changed_since_seen",
  });
});
