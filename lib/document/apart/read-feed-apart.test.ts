import { afterAll, expect, test } from "vitest";
import { readFeed } from "../feed/read-feed";
import { closeFeedThread, readFeedApart, readOpmlApart } from "./read-feed-apart";

afterAll(closeFeedThread);

const url = "https://ben.example.vn/rss";
const rss = `<rss version="2.0"><channel><title>Bến</title><item><title>Đò ngang</title><guid>1</guid></item></channel></rss>`;
const encode = (text: string) => new TextEncoder().encode(text);
const source = { bytes: encode(rss), mediaType: "application/rss+xml", url };

test("the same as without a thread", async () => {
  expect(await readFeedApart(source)).toEqual(readFeed(rss, { url }));
});

test("letters are told from bytes in the thread too", async () => {
  const utf16 = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rss, "utf16le")]));
  expect(await readFeedApart({ ...source, bytes: utf16 })).toMatchObject({
    ok: true,
    feed: { title: "Bến" },
  });
  expect(await readFeedApart({ ...source, bytes: new Uint8Array() })).toMatchObject({ problem: "empty" });
});

test("what takes too long is given up, and the next one is read", async () => {
  const items = "<item><title>Đò ngang chạy lại</title><guid>b</guid></item>".repeat(20_000);
  const long = encode(rss.replace("</channel>", `${items}</channel>`));
  const given = await Promise.all([
    readFeedApart({ ...source, bytes: long }, { millis: 1 }),
    readFeedApart(source),
  ]);
  expect(given).toMatchObject([{ ok: false, problem: "too_slow" }, { ok: true }]);
});

test("feeds and lists by turns", async () => {
  const list = `<opml version="2.0"><body><outline text="Bến" xmlUrl="${url}"/></body></opml>`;
  const given = await Promise.all([
    readOpmlApart(encode(list)),
    readFeedApart(source),
    readOpmlApart(encode(rss)),
  ]);
  expect(given).toMatchObject([
    { ok: true, opml: { feeds: [{ xmlUrl: url }] } },
    { ok: true },
    { problem: "not_opml" },
  ]);
});
