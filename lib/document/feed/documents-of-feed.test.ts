import { expect, test } from "vitest";
import { documentsOfFeed } from "./documents-of-feed";
import { readFeed } from "./read-feed";

function documents(inside: string) {
  const result = readFeed(`<rss version="2.0"><channel><title>Bến Cảng</title>${inside}</channel></rss>`, {
    url: "https://bencang.example.vn/rss",
  });
  if (!result.ok) throw new Error(result.problem);
  return documentsOfFeed(result.feed);
}

test("an item becomes a document whose marks slice to its parts", () => {
  const [arrival] = documents(`<item><title>Đò ngang</title><link>/1</link><guid isPermaLink="false">g1</guid>
    <description>Bến mở lại sau lũ.</description><pubDate>Sun, 03 May 2026 08:15:00 +0700</pubDate>
    <content:encoded><![CDATA[<script>x</script><h2>Sáng nay</h2><figure><img alt="a"><figcaption>Ảnh: Vũ Tấn</figcaption></figure>
    <p>Bến <b>mở</b>.<br>Nước\u0007 rút.</p>Chữ rời<ul><li>Một</li></ul>]]></content:encoded></item>`);
  if (!arrival?.ok) throw new Error("refused");
  const { text, marked, metadata, bytes, html } = arrival.document;
  expect(marked.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ["title", "Đò ngang"],
    ["standfirst", "Bến mở lại sau lũ."],
    ["heading", "Sáng nay"],
    ["caption", "Ảnh: Vũ Tấn"],
    ["paragraph", "Bến mở. Nước rút."],
    ["paragraph", "Chữ rời"],
    ["paragraph", "Một"],
  ]);
  expect(metadata).toMatchObject({
    title: "Đò ngang",
    guid: "g1",
    url: "https://bencang.example.vn/1",
    siteName: "Bến Cảng",
    publishedAt: "2026-05-03T08:15:00+07:00",
    upstreamStatus: "usable",
  });
  expect(new TextDecoder().decode(bytes)).toMatch(/^<item>[^]*<\/item>$/);
  expect(html).toContain("<script>");
});

test("a summary that only begins the text is no standfirst; alone, it is the text", () => {
  const texts =
    documents(`<item><title>a</title><description>Sáng 3/5, bến […]</description><content:encoded>&lt;p&gt;Sáng 3/5, bến mở.&lt;/p&gt;</content:encoded></item>
    <item><title>b</title><description>Một dòng.\n\nHai dòng.</description></item>`).map((arrival) =>
      arrival.ok ? arrival.document.text : arrival.problem,
    );
  expect(texts).toEqual(["a\n\nSáng 3/5, bến mở.", "b\n\nMột dòng.\n\nHai dòng."]);
});

test("an item of which only the address is known has no text", () => {
  expect(documents("<item><link>/1</link></item>")).toMatchObject([
    { ok: false, name: "https://bencang.example.vn/1", problem: "no_text" },
  ]);
});
