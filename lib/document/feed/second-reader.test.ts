import { parseFeed } from "feedsmith";
import { expect, test } from "vitest";
import { readFeed } from "./read-feed";

/** Feeds without faults, which any two readers must read alike. */
const samples = [
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Bến Cảng</title><link>https://a.example/</link>
    <item><title>Đò &amp; bến</title><link>https://a.example/1?x=1&amp;y=2</link><guid>g1</guid><content:encoded><![CDATA[<p>Một &amp; hai</p>]]></content:encoded></item>
    <item><title><![CDATA[Nước "rút"]]></title><link>https://a.example/2</link><description>&lt;p&gt;Hai&lt;/p&gt;</description></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>River News</title><id>f</id><updated>2026-05-03T08:00:00Z</updated>
    <entry><id>e1</id><title>Ferries &lt;again&gt;</title><link href="https://a.example/1"/><updated>2026-05-03T08:00:00Z</updated><content type="html">&lt;p&gt;One&lt;/p&gt;</content></entry></feed>`,
  JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "Sông Quê",
    items: [{ id: "1", url: "https://a.example/1", title: "Lũ rút", content_html: "<p>Nước</p>" }],
  }),
];

for (const source of samples) {
  test(`read as another reader reads it: ${source.slice(0, 30)}`, () => {
    const result = readFeed(source, { url: "https://a.example/feed" });
    if (!result.ok) throw new Error(result.problem);
    const mine = result.feed.items.map(({ guid, url, title, contentHtml }) => ({
      guid,
      url,
      title,
      contentHtml,
    }));
    expect(mine).toEqual(itemsOfOther(source));
  });
}

function itemsOfOther(source: string) {
  const { format, feed } = parseFeed(source);
  if (format === "rss") {
    return (feed.items ?? []).map((item) => ({
      guid: item.guid?.value ?? null,
      url: item.link ?? null,
      title: item.title ?? null,
      contentHtml: item.content?.encoded ?? null,
    }));
  }
  if (format === "json") {
    return (feed.items ?? []).map((item) => ({
      guid: item.id ?? null,
      url: item.url ?? null,
      title: item.title ?? null,
      contentHtml: item.content_html ?? null,
    }));
  }
  if (format !== "atom") throw new Error(format);
  return (feed.entries ?? []).map((entry) => ({
    guid: entry.id ?? null,
    url: entry.links?.[0]?.href ?? null,
    title: entry.title?.value ?? null,
    contentHtml: entry.content?.value ?? null,
  }));
}
