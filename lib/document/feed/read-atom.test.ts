import { expect, test } from "vitest";
import { readFeed } from "./read-feed";

const url = "https://songque.example.vn/a/feed.atom";

function reading(source: string) {
  const result = readFeed(source, { url });
  if (!result.ok) throw new Error(result.problem);
  return result.feed;
}

test("Atom 1.0: each kind of text, bases, languages, links, and what was taken back", () => {
  const feed = reading(`<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:base="/tin/" xml:lang="vi">
  <title type="html">Sông Quê &amp;amp; &lt;i&gt;Đồng&lt;/i&gt;</title>
  <link href="./"/><link rel="self" href="../a/feed.atom"/><link rel="hub" href="https://hub.example.vn/"/>
  <author><name>Toà soạn</name></author><rights>Giữ mọi quyền</rights>
  <at:deleted-entry ref="tag:songque.example.vn,2026:9" when="2026-05-04T01:00:00Z"><at:comment>Sai tên người</at:comment></at:deleted-entry>
  <entry xml:lang="en">
    <id>tag:songque.example.vn,2026:1</id><title>A &lt;b&gt; stays</title>
    <link rel="enclosure" href="a.mp3" type="audio/mpeg" length="7"/>
    <link href="one.json" type="application/json"/><link rel="alternate" type="text/html" href="one.html"/>
    <published>2026-05-03T08:00:00+07:00</published><updated>2026-05-03T09:00:00+07:00</updated>
    <author><name>Mai Rivers</name></author><author><name>Bo Lam</name></author>
    <category term="river" label="River life"/>
    <summary>Ferries &amp; boats</summary>
    <content type="xhtml" xml:base="img/"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Two &lt;boats&gt; <x:img src="b.png"/></x:p></x:div></content>
  </entry>
  <entry><id>2</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Lũ <em>rút</em></div></title>
    <content type="html">&lt;p&gt;Nước &amp;amp; bùn&lt;/p&gt;</content><link href="2"/></entry>
  <entry><id>https://songque.example.vn/3</id><title>Ảnh</title><content type="image/png" src="/3.png"/></entry>
</feed>`);
  expect(feed).toMatchObject({
    format: "Atom 1.0",
    title: "Sông Quê & Đồng",
    siteUrl: "https://songque.example.vn/tin/",
    selfUrl: url,
    hubUrl: "https://hub.example.vn/",
    language: "vi",
    rights: "Giữ mọi quyền",
    withdrawn: [
      { guid: "tag:songque.example.vn,2026:9", at: "2026-05-04T01:00:00Z", reason: "Sai tên người" },
    ],
    notes: [],
  });
  expect(feed.items).toMatchObject([
    {
      guid: "tag:songque.example.vn,2026:1",
      url: "https://songque.example.vn/tin/one.html",
      title: "A <b> stays",
      byline: "Mai Rivers, Bo Lam",
      publishedAt: "2026-05-03T08:00:00+07:00",
      updatedAt: "2026-05-03T09:00:00+07:00",
      language: "en",
      categories: ["River life"],
      summaryHtml: "Ferries &amp; boats",
      contentHtml: '<p>Two &lt;boats&gt; <img src="https://songque.example.vn/tin/img/b.png"></p>',
      enclosures: [{ url: "https://songque.example.vn/tin/a.mp3", type: "audio/mpeg", length: 7 }],
    },
    {
      title: "Lũ rút",
      byline: "Toà soạn",
      language: "vi",
      contentHtml: "<p>Nước &amp; bùn</p>",
      url: "https://songque.example.vn/tin/2",
    },
    { url: "https://songque.example.vn/3", contentHtml: null },
  ]);
});

test("Atom 0.3, an entry alone, a feed without its namespace, and one with a prefix", () => {
  const old = reading(
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">A &amp;amp; B</title><entry><title>Một</title><issued>2026-05-03T08:00:00Z</issued><modified>2026-05-03T09:00:00Z</modified><content mode="escaped" type="text/html">&lt;p&gt;Chữ&lt;/p&gt;</content></entry></feed>`,
  );
  expect(old).toMatchObject({ format: "Atom 0.3", title: "A & B" });
  expect(old.items[0]).toMatchObject({
    publishedAt: "2026-05-03T08:00:00Z",
    updatedAt: "2026-05-03T09:00:00Z",
    contentHtml: "<p>Chữ</p>",
  });
  for (const source of [
    `<entry xmlns="http://www.w3.org/2005/Atom"><title>Một</title></entry>`,
    `<feed><entry><title>Một</title></entry></feed>`,
    `<atom:feed xmlns:atom="http://www.w3.org/2005/Atom"><atom:entry><atom:title>Một</atom:title></atom:entry></atom:feed>`,
    `<feed xmlns="http://www.w3.org/2005/Atom/"><entry><title>Một</title></entry><entry><title>Ha`,
  ]) {
    expect(reading(source).items.map(({ title }) => title)).toEqual(["Một"]);
  }
});
