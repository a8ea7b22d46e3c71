import { expect, test } from "vitest";
import { type FetchedItem, readFetchedItem, writeFetchedItem } from "./fetched-item";
import { readFeed } from "./read-feed";

const long = "Con đò chở khách qua sông suốt buổi sáng, nước đã rút được một thước so với hôm qua. "
  .repeat(6)
  .trim();

function fetchedItem(
  content: string,
  page: Partial<Extract<FetchedItem, { page: unknown }>> = {},
): FetchedItem {
  const read = readFeed(
    `<rss version="2.0"><channel><title>Bến Sông</title><item><title>Đò ngang</title><guid>7</guid><link>https://ben.example.vn/7</link>
     <pubDate>Sun, 03 May 2026 08:15:00 +0700</pubDate><description>${content}</description></item></channel></rss>`,
    { url: "https://ben.example.vn/rss" },
  );
  if (!read.ok) throw new Error(read.problem);
  const [item] = read.feed.items;
  if (!item) throw new Error("no item");
  const { format, title, language, rights, selfUrl } = read.feed;
  return {
    collate: "feed-item/1",
    feed: { format, title, language, rights, selfUrl },
    item,
    page: null,
    pageProblem: null,
    ...page,
  };
}

function readBack(fetched: FetchedItem) {
  const bytes = writeFetchedItem(fetched);
  return readFetchedItem(JSON.parse(new TextDecoder().decode(bytes)), "x.json", bytes);
}

function pageOf(html: string) {
  return {
    url: "https://ben.example.vn/7",
    mediaType: "text/html",
    bytes: Buffer.from(html).toString("base64"),
  };
}

test("without a page the feed's own text is the article", () => {
  expect(readBack(fetchedItem("Nước đã rút."))).toMatchObject({
    ok: true,
    document: {
      name: "https://ben.example.vn/7",
      text: "Đò ngang\n\nNước đã rút.",
      metadata: { guid: "7", url: "https://ben.example.vn/7", publishedAt: "2026-05-03T08:15:00+07:00" },
    },
  });
});

test("the page goes before the feed's text; id, date and address stay the feed's", () => {
  const html = `<!doctype html><html><body><article><h1>Đò ngang mở lại</h1><p>${long}</p><p>${long}</p></article></body></html>`;
  const arrival = readBack(fetchedItem("Nước đã rút.", { page: pageOf(html) }));
  expect(arrival).toMatchObject({
    ok: true,
    document: {
      mediaType: "text/html",
      metadata: { guid: "7", url: "https://ben.example.vn/7", publishedAt: "2026-05-03T08:15:00+07:00" },
    },
  });
  if (!arrival?.ok) throw new Error("refused");
  expect(arrival.document.text).toContain(long);
  expect(arrival.document.remark).toBeUndefined();
  expect(new TextDecoder().decode(arrival.document.bytes)).toBe(html);
});

test("a page that is a wall, an error or empty does not take the place of the feed's text, and it says so", () => {
  const wall = "<!doctype html><html><body><p>Hãy đăng nhập để đọc tiếp.</p></body></html>";
  expect(readBack(fetchedItem(long, { page: pageOf(wall) }))).toMatchObject({
    document: { text: `Đò ngang\n\n${long}`, remark: "page: shorter than the feed" },
  });
  expect(readBack(fetchedItem(long, { page: pageOf("") }))).toMatchObject({
    document: { remark: "page: empty" },
  });
  expect(readBack(fetchedItem(long, { pageProblem: "page: 404" }))).toMatchObject({
    document: { remark: "page: 404" },
  });
});

test("a withdrawal names what is taken back and why", () => {
  const { feed } = fetchedItem("x");
  const withdrawn = { guid: "7", at: "2026-05-04T08:00:00Z", reason: "Tin sai" };
  expect(readBack({ collate: "feed-item/1", feed, withdrawn })).toMatchObject({
    document: { name: "7", metadata: { guid: "7", upstreamStatus: "canceled", upstreamNote: "Tin sai" } },
  });
});

test("somebody else's JSON is left to others, and a forged one is refused", () => {
  const bytes = new TextEncoder().encode("{}");
  expect(readFetchedItem({ text: "Bến" }, "a.json", bytes)).toBeNull();
  for (const forged of [{}, { item: null }, { item: 7 }, { item: {} }, { withdrawn: null }]) {
    expect(readFetchedItem({ collate: "feed-item/1", feed: {}, ...forged }, "a.json", bytes)).toMatchObject({
      ok: false,
    });
  }
});
