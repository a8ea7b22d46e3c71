import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { freezeClock } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { closeIdleThreads } from "@/lib/document/apart/reading-pool";
import { closeFeedThread } from "@/lib/document/apart/read-feed-apart";
import { newId } from "@/lib/ids";
import { takeApart } from "@/lib/import/take-apart";
import { pollSurroundings } from "@/lib/testing/poll-surroundings";
import {
  busy,
  encode,
  feed as feedAnswer,
  gone,
  page,
  redirect,
  robots,
  says,
  unlessKnown,
} from "@/lib/testing/web-stand-in/answers";
import { raw } from "@/lib/testing/web-stand-in/raw-answers";
import { openWebStandIn, type WebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import { aFeed, atomOf } from "@/seeds/factories/feed";
import { pollNextFeed } from "./poll";
import { watchForSilence } from "./watch-over";

let web: WebStandIn;
let played: ReturnType<typeof pollSurroundings>;

beforeEach(async () => {
  web = await openWebStandIn();
  played = pollSurroundings([web.host]);
});

afterEach(async () => {
  freezeClock(null);
  await played.close();
  await web.close();
});

afterAll(async () => {
  await closeFeedThread();
  await closeIdleThreads();
});

async function waitUntil(done: () => boolean): Promise<void> {
  if (done()) return;
  await new Promise((resolve) => setImmediate(resolve));
  await waitUntil(done);
}

const poll = () => pollNextFeed(played.around);

function due(feedId: string) {
  return database().feed.update({ where: { id: feedId }, data: { nextPollAt: new Date(0) } });
}

async function pollAgain(feedId: string) {
  await due(feedId);
  return poll();
}

const standing = (feedId: string) => database().feed.findUniqueOrThrow({ where: { id: feedId } });

function lastPoll(feedId: string) {
  return database().feedPoll.findFirstOrThrow({
    where: { feedId },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
}

/** Does what the worker does next, and holds the sum that must always hold. */
async function take(importId: string | null | undefined) {
  if (!importId) throw new Error("nothing was brought");
  const taken = await takeApart(systemActor("worker"), { importId });
  expect(taken).toMatchObject({ ok: true, value: { end: "finished" } });
  const done = await database().import.findUniqueOrThrow({
    where: { id: importId },
    include: { items: { orderBy: { position: "asc" } } },
  });
  const { itemCount, importedCount, revisedCount, duplicateCount, rejectedCount } = done;
  expect(importedCount + revisedCount + duplicateCount + rejectedCount).toBe(itemCount);
  expect(done.items.length).toBe(itemCount);
  return done;
}

test("what is new comes in by the feed's door, once, and a feed that stands still costs a 304", async () => {
  web.play("/rss", [unlessKnown(feedAnswer(atomOf([{ id: "1" }, { id: "2" }])), { etag: '"a"' })]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });

  const first = await poll();
  expect(first).toMatchObject({ feedId, end: "settled" });
  const done = await take(first?.importId);
  expect(done).toMatchObject({ door: "feed", feedId, importedCount: 2 });
  expect(await standing(feedId)).toMatchObject({ format: "Atom 1.0", etag: '"a"', failureCount: 0 });
  expect(await poll()).toBeNull();

  const second = await pollAgain(feedId);
  expect(second?.importId).toBeNull();
  expect(await lastPoll(feedId)).toMatchObject({ outcome: "unchanged", status: 304, itemCount: 0 });
  expect(web.requests("/rss")[1]?.headers["if-none-match"]).toBe('"a"');
});

test("the same bytes without validators are unchanged too", async () => {
  web.play("/rss", [feedAnswer(atomOf([{ id: "1" }]))]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  await poll();
  await pollAgain(feedId);
  expect(await lastPoll(feedId)).toMatchObject({ outcome: "unchanged", status: 200 });
});

test("a changed item is a revision, a withdrawn one is flagged, the rest costs nothing", async () => {
  web.play("/rss", [
    feedAnswer(atomOf([{ id: "1" }, { id: "2" }, { id: "3" }])),
    feedAnswer(
      atomOf([{ id: "1" }, { id: "2", text: "Bến hai vẫn đóng vì nước chưa rút, đò phải đợi." }], {
        withdrawn: ["3", "9"],
      }),
    ),
  ]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  await take((await poll())?.importId);
  const second = await take((await pollAgain(feedId))?.importId);
  expect(second).toMatchObject({ itemCount: 2, revisedCount: 1, duplicateCount: 1 });
  const notices = await database().upstreamNotice.findMany({
    select: { change: true, note: true },
    orderBy: { change: "asc" },
  });
  expect(notices).toEqual([
    { change: "revised", note: null },
    { change: "withdrawn", note: "Tin sai" },
  ]);
  await due(feedId);
  expect((await poll())?.importId).toBeNull();
});

const broken: [string, Parameters<WebStandIn["play"]>[1], string, number | null][] = [
  ["not there", [says(404)], "missing", 404],
  ["locked", [says(403)], "locked", 403],
  ["a fault", [says(500)], "server_error", 500],
  ["odd", [says(418)], "http_error", 418],
  ["broken XML", [feedAnswer('<?xml version="1.0"?> bến')], "broken_markup", 200],
  ["no feed", [feedAnswer("<lich><ngay/></lich>")], "not_a_feed", 200],
  ["a page without a feed", [page("<!doctype html><html><body><p>Bến</p></body></html>")], "web_page", 200],
  ["nothing", [feedAnswer("")], "empty", 200],
  [
    "letters of no alphabet",
    [feedAnswer(Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3]))],
    "not_text",
    200,
  ],
  ["no HTTP", [raw("bến\r\n\r\n")], "broken_answer", null],
  ["a redirect to nowhere", [says(301)], "bad_redirect", null],
  ["broken coding", [says(200, { "content-encoding": "gzip" }, "bến")], "broken_encoding", null],
  [
    "a bomb",
    [says(200, { "content-encoding": "gzip" }, encode(Buffer.alloc(11_000_000), ["gzip"]))],
    "too_large",
    null,
  ],
  [
    "XML with definitions of its own",
    [feedAnswer('<!DOCTYPE rss [<!ENTITY a "b">]><rss>&a;</rss>')],
    "unsafe_markup",
    200,
  ],
  [
    "JSON that is cut",
    [says(200, { "content-type": "application/json" }, '{"version":')],
    "broken_json",
    200,
  ],
];

for (const [name, answers, expected, status] of broken) {
  test(`a feed that fails says how: ${name}`, async () => {
    web.play("/rss", answers);
    const { feedId } = await aFeed({ url: `${web.origin}/rss` });
    expect(await poll()).toMatchObject({ end: "settled", importId: null });
    expect(await standing(feedId)).toMatchObject({ state: "active", problem: expected, failureCount: 1 });
    expect(await lastPoll(feedId)).toMatchObject({ outcome: "failed", problem: expected, status });
  });
}

test("a server that never answers is given up", async () => {
  await played.close();
  played = pollSurroundings([web.host], { deadlineMs: 50 });
  web.play("/robots.txt", [says(404)]);
  web.play("/rss", [() => undefined]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  await poll();
  const { problem } = await standing(feedId);
  expect(["too_slow", "robots_unreachable"]).toContain(problem);
});

test("failures in a row wait longer and longer, and one success forgets them", async () => {
  web.play("/rss", [says(500), says(500), feedAnswer(atomOf([{ id: "1" }]))]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss`, pollEveryMinutes: 10 });
  const waits: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await pollAgain(feedId);
    waits.push(await minutesLeft(feedId));
  }
  expect(waits).toEqual([16, 32, 10]);
  expect(await standing(feedId)).toMatchObject({ failureCount: 0, problem: null });
});

/** By the database's clock, rounded: how long until the next look. */
async function minutesLeft(feedId: string): Promise<number> {
  const [row] = await database().$queryRaw<{ minutes: number }[]>`
    SELECT round(extract(epoch FROM next_poll_at - clock_timestamp()) / 60)::int AS minutes FROM feed WHERE id = ${feedId}::uuid`;
  return row?.minutes ?? -1;
}

test("a server that asks for patience gets it", async () => {
  web.play("/rss", [busy("7200", 429)]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss`, pollEveryMinutes: 5 });
  await poll();
  expect(await standing(feedId)).toMatchObject({ problem: "throttled" });
  expect(await minutesLeft(feedId)).toBe(120);
});

test("410 ends it, and nobody asks again", async () => {
  web.play("/rss", [gone()]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  await poll();
  expect(await standing(feedId)).toMatchObject({ state: "gone", problem: "gone" });
  await due(feedId);
  expect(await poll()).toBeNull();
});

test("a permanent move is stored after three looks in a row, another one never", async () => {
  web.play("/moved", [redirect(`${web.origin}/new`)]);
  web.play("/new", [feedAnswer(atomOf([{ id: "1" }]))]);
  web.play("/now-and-then", [redirect(`${web.origin}/other`, 302)]);
  web.play("/other", [feedAnswer(atomOf([{ id: "2" }]))]);
  const { feedId } = await aFeed({ url: `${web.origin}/moved` });
  for (let round = 1; round <= 2; round += 1) {
    await pollAgain(feedId);
    expect(await standing(feedId)).toMatchObject({
      url: `${web.origin}/moved`,
      movedTo: `${web.origin}/new`,
      movedCount: round,
    });
  }
  await pollAgain(feedId);
  expect(await standing(feedId)).toMatchObject({ url: `${web.origin}/new`, movedTo: null, movedCount: 0 });
  expect(await database().auditEntry.count({ where: { type: "feed.moved", subjectId: feedId } })).toBe(1);

  const other = await aFeed({ url: `${web.origin}/now-and-then` });
  for (let round = 0; round < 4; round += 1) await pollAgain(other.feedId);
  expect(await standing(other.feedId)).toMatchObject({ url: `${web.origin}/now-and-then`, movedTo: null });
});

test("robots.txt is honoured", async () => {
  web.play("/robots.txt", [robots("User-agent: *\nDisallow: /rss")]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  await poll();
  expect(await standing(feedId)).toMatchObject({ problem: "robots_disallowed" });
  expect(web.requests("/rss")).toEqual([]);
});

test("the feed that a page names takes the page's place", async () => {
  web.play("/", [
    page(
      `<!doctype html><html><head><link rel="alternate" type="application/atom+xml" href="/rss"></head><body><p>Bến</p></body></html>`,
    ),
  ]);
  web.play("/rss", [feedAnswer(atomOf([{ id: "1" }]))]);
  const { feedId } = await aFeed({ url: `${web.origin}/`, title: "127.0.0.1" });
  await poll();
  expect(await standing(feedId)).toMatchObject({
    url: `${web.origin}/rss`,
    siteUrl: `${web.origin}/`,
    problem: null,
  });
  expect((await poll())?.importId).not.toBeNull();
  expect(await standing(feedId)).toMatchObject({ title: "Bến Sông", format: "Atom 1.0" });
});

test("pages are fetched as slowly as their host wishes; where one fails the feed's own text comes and says why", async () => {
  const long =
    "Con đò chở khách qua sông suốt buổi sáng, và người lái đò kể rằng nước đã rút được một thước. ".repeat(
      8,
    );
  web.play("/robots.txt", [robots("User-agent: *\nCrawl-delay: 3\nDisallow: /khong/")]);
  web.play("/1", [
    page(
      `<!doctype html><html><head><title>Bến một</title></head><body><article><h1>Bến một mở lại</h1><p>${long}</p><p>${long}</p></article></body></html>`,
    ),
  ]);
  web.play("/2", [says(500)]);
  web.play("/rss", [
    feedAnswer(
      atomOf([
        { id: "1", link: `${web.origin}/1` },
        { id: "2", link: `${web.origin}/2` },
        { id: "3", link: `${web.origin}/khong/3` },
        { id: "4" },
      ]),
    ),
  ]);
  await aFeed({ url: `${web.origin}/rss`, fetchPages: true });
  const done = await take((await poll())?.importId);
  expect(done.importedCount).toBe(4);
  expect(done.items.map(({ name, detail }) => [name.replace(web.origin, ""), detail])).toEqual([
    ["/1", null],
    ["/2", "page: 500"],
    ["/khong/3", "page: robots_disallowed"],
    ["urn:ben:4", null],
  ]);
  expect(played.waited).toEqual([3_000]);
  const texts = await database().articleRevision.findMany({ select: { text: true } });
  expect(texts.some(({ text }) => text.includes("người lái đò kể"))).toBe(true);
});

test("two pollers never work on one feed, and no host is asked by more than two", async () => {
  const asked: (() => void)[] = [];
  web.play("/robots.txt", [says(404)]);
  for (const path of ["/a", "/b", "/c"]) {
    web.play(path, [({ response }) => void asked.push(() => response.end(atomOf([{ id: path.slice(1) }])))]);
    await aFeed({ url: `${web.origin}${path}` });
  }
  const first = poll();
  const second = poll();
  await waitUntil(() => asked.length === 2);
  // Both places of this host are taken.
  expect(await poll()).toBeNull();
  for (const answer of asked.splice(0)) answer();
  await Promise.all([first, second]);
  const third = poll();
  await waitUntil(() => asked.length === 1);
  asked[0]?.();
  await third;
  const polls = await database().feedPoll.groupBy({ by: ["feedId"], _count: true });
  expect(polls.map(({ _count }) => _count)).toEqual([1, 1, 1]);
});

test("a worker that dies between asking and writing has lost nothing, and its late hand writes nothing", async () => {
  const held: (() => void)[] = [];
  web.play("/robots.txt", [says(404)]);
  web.play("/rss", [
    ({ response }) => {
      held.push(() => response.end(atomOf([{ id: "1" }])));
    },
    feedAnswer(atomOf([{ id: "1" }])),
  ]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  const dying = poll();
  await waitUntil(() => held.length === 1);
  // Its lease runs out, and another worker takes over.
  await database().feed.update({ where: { id: feedId }, data: { leaseUntil: new Date(0) } });
  const after = await poll();
  expect((await take(after?.importId)).importedCount).toBe(1);
  held[0]?.();
  expect(await dying).toMatchObject({ end: "lost", importId: null });
  expect(await database().import.count()).toBe(1);
  expect(await database().feedPoll.count()).toBe(1);
});

test("a feed that is paused while it is looked at keeps nothing", async () => {
  const held: (() => void)[] = [];
  web.play("/robots.txt", [says(404)]);
  web.play("/rss", [({ response }) => void held.push(() => response.end(atomOf([{ id: "1" }])))]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  const polling = poll();
  await waitUntil(() => held.length === 1);
  await database().feed.update({ where: { id: feedId }, data: { state: "paused" } });
  held[0]?.();
  expect(await polling).toMatchObject({ end: "lost" });
  expect(await database().import.count()).toBe(0);
});

test("more items than one look takes in come by the next ones, though the server would say 304", async () => {
  const items = Array.from({ length: 130 }, (_, index) => ({
    id: String(index),
    text: `Chuyến đò thứ ${index} rời bến lúc sáng sớm.`,
  }));
  web.play("/rss", [unlessKnown(feedAnswer(atomOf(items)), { etag: '"x"' })]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  const first = await take((await poll())?.importId);
  expect(await minutesLeft(feedId)).toBe(1);
  const second = await take((await pollAgain(feedId))?.importId);
  expect([first.importedCount, second.importedCount]).toEqual([100, 30]);
  expect((await pollAgain(feedId))?.importId).toBeNull();
});

test("what nobody foresaw is a failure of that feed and waits its turn", async () => {
  web.play("/rss", [feedAnswer(atomOf([{ id: "1" }]))]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  const read = () => Promise.reject(new RangeError("sập"));
  await pollNextFeed({ ...played.around, read });
  expect(await standing(feedId)).toMatchObject({ problem: "unreadable", problemDetail: "RangeError" });
  expect(await minutesLeft(feedId)).toBe(24);
});

test("a worker that leaves in the middle gives the feed back at once and writes nothing", async () => {
  web.play("/rss", [feedAnswer(atomOf([{ id: "1" }]))]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  expect(await pollNextFeed({ ...played.around, stopping: () => true })).toMatchObject({ end: "lost" });
  expect(await standing(feedId)).toMatchObject({ leaseUntil: null, lastPolledAt: null });
  expect((await poll())?.importId).not.toBeNull();
});

test("a push that cannot be read leaves the feed's own standing alone and has it looked at", async () => {
  web.play("/rss", [feedAnswer(atomOf([{ id: "1" }]))]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss`, nextPollAt: new Date("2100-01-01") });
  await database().feedPush.create({ data: { id: newId(), feedId, bytes: Buffer.from("<lich/>") } });
  await poll();
  expect(await lastPoll(feedId)).toMatchObject({ outcome: "failed", pushed: true });
  expect(await standing(feedId)).toMatchObject({ failureCount: 0, problem: null });
  expect((await poll())?.importId).not.toBeNull();
});

test("a feed without items is empty, not broken", async () => {
  web.play("/rss", [feedAnswer(atomOf([]))]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  await poll();
  expect(await lastPoll(feedId)).toMatchObject({ outcome: "empty", problem: null });
  expect(await standing(feedId)).toMatchObject({ failureCount: 0 });
});

const noon = new Date("2026-05-20T05:00:00Z");
const hours = (count: number) => new Date(noon.getTime() - count * 3_600_000);

async function aBusyFeed(itemsADay: number, lastNewAt: Date) {
  const feed = await aFeed({ url: `${web.origin}/rss`, lastNewAt, nextPollAt: noon });
  for (let day = 1; day <= 27; day += 1) {
    await database().feedPoll.create({
      data: {
        id: newId(),
        feedId: feed.feedId,
        outcome: "items",
        itemCount: itemsADay,
        durationMillis: 1,
        createdAt: hours(24 * day),
      },
    });
  }
  return feed;
}

test("a usually busy feed that has fallen silent raises the alarm, and the next item takes it away", async () => {
  freezeClock(noon);
  const { feedId } = await aBusyFeed(12, hours(9));
  expect(await watchForSilence()).toBe(1);
  expect(await standing(feedId)).toMatchObject({ silentSince: hours(9) });
  expect(await watchForSilence()).toBe(0);
  web.play("/rss", [feedAnswer(atomOf([{ id: "1" }]))]);
  await pollAgain(feedId);
  expect(await standing(feedId)).toMatchObject({ silentSince: null, lastNewAt: noon });
});

test("a quiet feed, a new one and one that was heard lately raise no alarm", async () => {
  freezeClock(noon);
  await aBusyFeed(2, hours(40));
  await database().feed.updateMany({ data: { url: `${web.origin}/quiet` } });
  await aBusyFeed(12, hours(7));
  await aFeed({ lastNewAt: hours(100) });
  expect(await watchForSilence()).toBe(0);
});
