import { afterAll, expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { closeFeedThread, readOpmlApart } from "@/lib/document/apart/read-feed-apart";
import { aFeed } from "@/seeds/factories/feed";
import { aChief, anEditor } from "@/seeds/factories/user";
import { addFeed } from "./add";
import { addFeedList } from "./add-list";
import { exportFeeds, getFeedList } from "./list-queries";
import { readFeedList, readNextList } from "./read-list";
import { removeFeed } from "./remove";

afterAll(closeFeedThread);

function opml(outlines: string[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`<opml version="2.0"><head/><body>${outlines.join("\n")}</body></opml>`);
}

const outline = (url: string, title = "Bến") => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`;

async function listOf(outlines: string[]) {
  const chief = await aChief();
  const added = await addFeedList(chief, { name: "bao.opml", bytes: opml(outlines) });
  if (!added.ok) throw new Error(added.problem);
  return { chief, listId: added.value.listId };
}

test("a thousand outlines, bad ones, repeated ones and known ones among them: each is told", async () => {
  await aFeed({ url: "https://so5.example.vn/rss" });
  const good = Array.from({ length: 1_000 }, (_, index) =>
    outline(`https://so${index}.example.vn/rss`, `Báo ${index}`),
  );
  const bad = [
    outline("javascript:alert(1)"),
    outline("ftp://x.example.vn/rss"),
    outline(`https://x.example.vn/${"a".repeat(3_000)}`),
  ];
  const { chief, listId } = await listOf([...good, ...bad, outline("https://so7.example.vn/rss")]);
  expect(await readNextList(readOpmlApart)).toBe(true);
  expect(await readNextList(readOpmlApart)).toBe(false);

  const report = await getFeedList(chief, listId);
  expect(report).toMatchObject({
    addedCount: 999,
    knownCount: 1,
    refusedCount: 3,
    repeated: 1,
    problem: null,
  });
  expect(
    report?.feeds.filter(({ outcome }) => outcome === "refused").map(({ url }) => url.slice(0, 20)),
  ).toEqual(["https://x.example.vn", "javascript:alert(1)", "ftp://x.example.vn/r"]);
  expect(await database().feed.count()).toBe(1_000);
  expect(await database().auditEntry.count({ where: { type: "feed.added" } })).toBe(999);
  expect(await readFeedList(systemActor("worker"), { listId, read: readOpmlApart })).toMatchObject({
    ok: false,
  });
});

test("two workers that read one list write it once", async () => {
  const { listId } = await listOf([outline("https://a.example.vn/rss")]);
  const results = await Promise.all(
    [1, 2].map(() => readFeedList(systemActor("worker"), { listId, read: readOpmlApart })),
  );
  expect(results.map((one) => (one.ok ? "read" : one.problem)).toSorted()).toEqual([
    "read",
    "taken_by_another",
  ]);
  expect(await database().feed.count()).toBe(1);
});

test("a file that is no list says what it is", async () => {
  const chief = await aChief();
  const added = await addFeedList(chief, {
    name: "x.opml",
    bytes: new TextEncoder().encode("<html><p>Bến</p></html>"),
  });
  await readNextList(readOpmlApart);
  expect(added.ok && (await getFeedList(chief, added.value.listId))).toMatchObject({
    problem: "not_opml",
    feeds: [],
  });
});

test("what is exported can be brought in again elsewhere", async () => {
  const chief = await aChief();
  await aFeed({ url: "https://a.example.vn/rss?x=1&y=2", title: "Bến & “Sông”" });
  await aFeed({ url: "https://gone.example.vn/rss", state: "removed" });
  const text = await exportFeeds(chief);
  await database().feed.deleteMany();
  const again = await addFeedList(chief, { name: "y.opml", bytes: new TextEncoder().encode(text ?? "") });
  if (!again.ok) throw new Error(again.problem);
  await readFeedList(systemActor("worker"), { listId: again.value.listId, read: readOpmlApart });
  expect(await database().feed.findMany({ select: { url: true, title: true } })).toEqual([
    { url: "https://a.example.vn/rss?x=1&y=2", title: "Bến & “Sông”" },
  ]);
});

test("an address is on the list once; taken off and added again it is the same feed", async () => {
  const chief = await aChief();
  const first = await addFeed(chief, { url: "https://a.example.vn/rss#moi" });
  if (!first.ok) throw new Error(first.problem);
  const { feedId } = first.value;
  expect(await addFeed(chief, { url: "https://a.example.vn/rss" })).toMatchObject({
    ok: false,
    problem: "feed_known",
    detail: { feedId },
  });
  expect(await removeFeed(chief, { feedId })).toMatchObject({ ok: true });
  expect(await addFeed(chief, { url: "https://a.example.vn/rss", title: "Bến" })).toEqual({
    ok: true,
    value: { feedId },
  });
  expect(await database().feed.findUnique({ where: { id: feedId } })).toMatchObject({
    state: "active",
    title: "Bến",
  });
  expect(await addFeed(await anEditor(), { url: "https://b.example.vn/" })).toMatchObject({
    problem: "forbidden",
  });
  expect(await addFeed(chief, { url: "ftp://b.example.vn/" })).toMatchObject({ problem: "invalid_input" });
});
