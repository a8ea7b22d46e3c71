import { expect, test } from "vitest";
import { readFeed } from "./read-feed";

const url = "https://songque.example.vn/feed.json";
const items = [
  {
    id: 7,
    url: "/7",
    title: "Đò ngang &amp; bến",
    content_html: '<p>Bến <a href="ve">vé</a></p>',
    summary: "Bến < đò",
    date_published: "2026-05-03T08:00:00+07:00",
    date_modified: "hôm nay",
    authors: [{ name: "Lê Mận" }, { name: "Trần An" }],
    tags: ["sông", 3, ""],
    language: "vi",
    attachments: [{ url: "a.mp3", mime_type: "audio/mpeg", size_in_bytes: 9 }, { url: "javascript:x" }],
  },
  { id: "8", content_text: "Hai < ba\n\nBốn" },
];
const feed = {
  version: "https://jsonfeed.org/version/1.1",
  title: "Sông Quê",
  home_page_url: "https://songque.example.vn/",
  feed_url: url,
  language: "vi",
  expired: true,
  hubs: [{ type: "WebSub", url: "https://hub.example.vn/" }],
  authors: [{ name: "Toà soạn" }],
  items: [...items, "không phải mục"],
};

test("JSON Feed 1.1", () => {
  const result = readFeed(`\uFEFF ${JSON.stringify(feed)}`, { url });
  expect(result).toMatchObject({
    ok: true,
    feed: {
      format: "JSON Feed 1.1",
      title: "Sông Quê",
      hubUrl: "https://hub.example.vn/",
      expired: true,
      notes: [
        { code: "empty_items", count: 1 },
        { code: "unreadable_dates", count: 1 },
      ],
      items: [
        {
          guid: "7",
          url: "https://songque.example.vn/7",
          title: "Đò ngang &amp; bến",
          contentHtml: '<p>Bến <a href="https://songque.example.vn/ve">vé</a></p>',
          summaryHtml: "Bến &lt; đò",
          byline: "Lê Mận, Trần An",
          publishedAt: "2026-05-03T08:00:00+07:00",
          updatedAt: null,
          categories: ["sông"],
          enclosures: [{ url: "https://songque.example.vn/a.mp3", type: "audio/mpeg", length: 9 }],
        },
        { guid: "8", byline: "Toà soạn", contentHtml: "Hai &lt; ba\n\nBốn", language: "vi" },
      ],
    },
  });
});

test("JSON Feed 1 has one author", () => {
  const source = JSON.stringify({
    version: "https://jsonfeed.org/version/1",
    items: [{ id: "1", title: "a", author: { name: "Lê Mận" } }],
  });
  expect(readFeed(source, { url })).toMatchObject({
    feed: { format: "JSON Feed 1", items: [{ byline: "Lê Mận" }] },
  });
});

test("a file that was cut off keeps its whole items and says so", () => {
  const source = JSON.stringify(feed);
  const cut = source.slice(0, source.indexOf("Bốn"));
  expect(readFeed(cut, { url })).toMatchObject({
    feed: { items: [{ guid: "7" }], notes: [{ code: "truncated", count: 1 }, expect.anything()] },
  });
});

test("nesting without end is refused", () => {
  for (const source of [`{"items":${"[".repeat(100_000)}`, `{"items":[${'{"a":'.repeat(100_000)}`]) {
    expect(readFeed(source, { url })).toMatchObject({ ok: false, problem: "broken_json" });
  }
});
