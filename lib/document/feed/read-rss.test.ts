import { expect, test } from "vitest";
import type { FeedReading } from "./feed-reading";
import { readFeed } from "./read-feed";

const url = "https://bencang.example.vn/rss/tin-moi.xml";

function reading(source: string): FeedReading {
  const result = readFeed(source, { url });
  if (!result.ok) throw new Error(`${result.problem}: ${result.detail}`);
  return result.feed;
}

function only(inside: string, channel = "") {
  const { items } = reading(
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Bến Cảng</title>${channel}<item>${inside}</item></channel></rss>`,
  );
  const [first, ...others] = items;
  if (first === undefined || others.length > 0) throw new Error(`${items.length} items`);
  return first;
}

test("RSS 2.0 with its usual modules", () => {
  const feed = reading(`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:media="http://search.yahoo.com/mrss/" xmlns:a10="http://www.w3.org/2005/Atom" xmlns:slash="http://purl.org/rss/1.0/modules/slash/">
<channel>
  <title>Bến Cảng &amp; Phố</title><link>/</link><language>vi-VN</language><ttl>30</ttl>
  <a10:link rel="self" href="tin-moi.xml"/><a10:link rel="hub" href="https://hub.example.vn/"/>
  <skipHours><hour>0</hour><hour>24</hour><hour>3</hour><hour>99</hour></skipHours><skipDays><day>Sunday</day></skipDays>
  <copyright>© Bến Cảng</copyright>
  <item>
    <title><![CDATA[Đò ngang Hà Trầm chạy lại &amp; giảm giá]]></title>
    <link>/do-ngang.html</link><guid isPermaLink="false">bc-17</guid>
    <pubDate>Sun, 03 May 2026 08:15:00 +0700</pubDate>
    <dc:creator>Lê Thị Mận</dc:creator><category>Đời sống</category><category>Đời sống</category>
    <description>&lt;p&gt;Sáng 3/5, bến mở.&lt;/p&gt;</description>
    <content:encoded><![CDATA[<p>Sáng 3/5, bến mở lại.</p><img src="anh/do.jpg"><p>Giá vé <a href='ve.html?a=1&b=2'>giảm</a>.</p>]]></content:encoded>
    <media:content url="/anh/do.jpg" type="image/jpeg" fileSize="2048"><media:credit>Ảnh: Vũ Tấn</media:credit></media:content>
    <enclosure url="https://bencang.example.vn/do.mp3" type="audio/mpeg" length="12"/>
    <slash:comments>4</slash:comments>
  </item>
</channel></rss>`);
  expect(feed).toMatchObject({
    format: "RSS 2.0",
    title: "Bến Cảng & Phố",
    siteUrl: "https://bencang.example.vn/",
    language: "vi-VN",
    ttlMinutes: 30,
    selfUrl: "https://bencang.example.vn/rss/tin-moi.xml",
    hubUrl: "https://hub.example.vn/",
    skipHours: [0, 3],
    skipDays: ["Sunday"],
    rights: "© Bến Cảng",
    notes: [],
  });
  expect(feed.items[0]).toMatchObject({
    guid: "bc-17",
    url: "https://bencang.example.vn/do-ngang.html",
    title: "Đò ngang Hà Trầm chạy lại & giảm giá",
    byline: "Lê Thị Mận",
    publishedAt: "2026-05-03T08:15:00+07:00",
    categories: ["Đời sống"],
    credits: ["Lê Thị Mận", "Ảnh: Vũ Tấn"],
    summaryHtml: "<p>Sáng 3/5, bến mở.</p>",
    enclosures: [
      { url: "https://bencang.example.vn/do.mp3", type: "audio/mpeg", length: 12 },
      { url: "https://bencang.example.vn/anh/do.jpg", type: "image/jpeg", length: 2048 },
    ],
  });
  expect(feed.items[0]?.contentHtml).toContain('<img src="https://bencang.example.vn/anh/do.jpg">');
  expect(feed.items[0]?.contentHtml).toContain('href="https://bencang.example.vn/ve.html?a=1&amp;b=2"');
  expect(feed.items[0]?.source).toMatch(/^<item>[^]*<slash:comments>4<\/slash:comments>\s*<\/item>$/);
});

test.each([
  ["0.91", "RSS 0.91"],
  ["0.92", "RSS 0.92"],
  ["0.93", "RSS 0.93"],
  ["2.0", "RSS 2.0"],
  ["", "RSS"],
  ["9", "RSS"],
])("version %j is %s", (version, format) => {
  expect(
    reading(`<rss version="${version}"><channel><item><title>a</title></item></channel></rss>`).format,
  ).toBe(format);
});

test("RSS 0.90 and 1.0 have their items beside the channel", () => {
  const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  const old = reading(
    `<rdf:RDF xmlns:rdf="${rdf}" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Cũ</title></channel><item><title>Một</title><link>/1</link></item></rdf:RDF>`,
  );
  expect([old.format, old.title, old.items[0]?.url]).toEqual([
    "RSS 0.90",
    "Cũ",
    "https://bencang.example.vn/1",
  ]);
  const one = reading(
    `<rdf:RDF xmlns:rdf="${rdf}" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel rdf:about="x"><title>Mới</title><sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency><items><rdf:Seq><rdf:li rdf:resource="https://a.example/1"/></rdf:Seq></items></channel><item rdf:about="https://a.example/1"><title>Hai</title><dc:date>2026-05-03T08:15:00+07:00</dc:date><dc:subject>Sông nước</dc:subject></item></rdf:RDF>`,
  );
  expect(one).toMatchObject({ format: "RSS 1.0", ttlMinutes: 360 });
  expect(one.items).toMatchObject([
    {
      guid: "https://a.example/1",
      url: "https://a.example/1",
      title: "Hai",
      publishedAt: "2026-05-03T08:15:00+07:00",
      categories: ["Sông nước"],
    },
  ]);
});

test.each([
  ["Phở &amp; bún", "Phở & bún"],
  ["Phở & bún", "Phở & bún"],
  ["R&D, Q&A; AT&T", "R&D, Q&A; AT&T"],
  ["Cách viết &amp;lt;b&amp;gt;", "Cách viết &lt;b&gt;"],
  ["<![CDATA[Cách viết &lt;b&gt;]]>", "Cách viết <b>"],
  ["Giá&nbsp;xăng&hellip; &#8211; &#x1EA5;", "Giá xăng… – ấ"],
  ["&eacute;t &khongco; &notit;", "ét &khongco; &notit;"],
  ["Lãi suất < 5%, > 3%", "Lãi suất < 5%, > 3%"],
  ["Vàng <5 triệu và <vàng> ròng", "Vàng <5 triệu và <vàng> ròng"],
  ["Giá <b trở xuống", "Giá <b trở xuống"],
  ["Tin <b>nóng</b> hôm nay", "Tin nóng hôm nay"],
  ["Tin &lt;b&gt;nóng&lt;/b&gt;<br/>hôm nay", "Tin nónghôm nay"],
  ["  Hai\n  dòng ", "Hai dòng"],
  ["<![CDATA[Một]]> và <![CDATA[hai]]>", "Một và hai"],
  ["Số\u0000 0\u0007", "Số 0"],
  ["&#0;&#7;&#xD800;a&#150;b", "\uFFFD\uFFFDa–b"],
])("the title %j reads %j", (written, read) => {
  expect(only(`<title>${written}</title>`).title).toBe(read);
});

test("whatever stands before the declaration, and whatever it declares", () => {
  const rss = '<rss version="2.0"><channel><item><title>Nắng</title></item></channel></rss>';
  for (const before of [
    "\uFEFF",
    "\n\n  ",
    "\uFEFF\n",
    '<?xml version="1.0" encoding="windows-1258"?>',
    '<?xml version="1.0" encoding="nonsense">',
    "<?xml version='1.1' standalone='no'?>",
    "<!-- máy chủ 3 -->",
    "Warning: in <b>/srv/a.php</b> on line <b>3</b><br />\n<?xml version='1.0'?>",
    '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">',
  ]) {
    expect(reading(before + rss).items.map(({ title }) => title)).toEqual(["Nắng"]);
  }
});

test("a feed that was cut off keeps its whole items and says so", () => {
  const whole = "<item><title>Một</title></item><item><title>Hai</title></item>";
  const start = `<rss version="2.0"><channel><title>B</title>${whole}`;
  for (const [tail, incomplete] of [
    ["", 0],
    ["</channel>", 0],
    ["<item><title>Ba", 1],
    ["<item><title>Ba</title><descri", 1],
    ["<item><description><![CDATA[Ba", 1],
    ['<item><link href="htt', 1],
    ["<!-- còn", 0],
  ] as const) {
    const { items, notes } = reading(start + tail);
    expect(items.map(({ title }) => title)).toEqual(["Một", "Hai"]);
    expect(notes[0]).toEqual({ code: "truncated", count: 1 });
    expect(notes.find(({ code }) => code === "incomplete_items")?.count ?? 0).toBe(incomplete);
  }
});

test("forgotten end tags end where nothing else can be meant", () => {
  const { items, notes } = reading(
    `<rss version="2.0"><channel><title>B<item><title>Một<link>/1</link><description>Nắng <b>to<pubDate>03 May 2026 01:00 Z</pubDate><item><title>Hai</title><guid>h</item></channel></rss>`,
  );
  expect(items).toMatchObject([
    { title: "Một", url: "https://bencang.example.vn/1", publishedAt: "2026-05-03T01:00:00Z" },
    { title: "Hai", guid: "h" },
  ]);
  expect(notes).toEqual([{ code: "repaired_markup", count: expect.any(Number) }]);
});

test("prefixes that nobody declared are read by their usual meaning, other names by their address", () => {
  expect(
    only("<dc:creator>Lê Mận</dc:creator><content:encoded>&lt;p&gt;a&lt;/p&gt;</content:encoded>"),
  ).toMatchObject({
    byline: "Lê Mận",
    contentHtml: "<p>a</p>",
  });
  expect(
    only('<x:creator xmlns:x="https://purl.org/dc/elements/1.1">Lê Mận</x:creator><title>a</title>').byline,
  ).toBe("Lê Mận");
});

test("markup that was not escaped is kept as markup", () => {
  expect(only("<description><p>Một<br>hai &lt; ba</p><p>Bốn</p></description>").summaryHtml).toBe(
    "<p>Một<br>hai &lt; ba</p><p>Bốn</p>",
  );
});

test.each([
  ["<guid>https://a.example/1</guid>", "https://a.example/1"],
  ['<guid isPermaLink="false">https://a.example/1</guid>', null],
  ['<guid isPermaLink="true">bc-1</guid>', null],
  ["<link>javascript:alert(1)</link>", null],
  ["<link>file:///etc/passwd</link>", null],
  ["<link>https://a@b.example/</link>", null],
  ["<link> \n https://a.example/bài viết \n </link>", "https://a.example/b%C3%A0i%20vi%E1%BA%BFt"],
  ["<link>//a.example/2?x=1&y=2&copy=3</link>", "https://a.example/2?x=1&y=2&copy=3"],
  ["<link>www.a.example/2</link>", "http://www.a.example/2"],
  ['<link href="/3"/>', "https://bencang.example.vn/3"],
  ['<link/><atom:link href="/4"/>', "https://bencang.example.vn/4"],
  ["<link><![CDATA[https://a.example/5]]></link>", "https://a.example/5"],
])("the address of %s is %s", (inside, address) => {
  expect(only(`<title>a</title>${inside}`).url).toBe(address);
});

test.each([
  ["<author>an@a.example (Trần An)</author>", "Trần An"],
  ["<author>Trần An &lt;an@a.example&gt;</author>", "Trần An"],
  ["<author>an@a.example</author>", null],
  ["<author>an@a.example</author><dc:creator>Trần An</dc:creator>", "Trần An"],
  ["<dc:creator>Trần An</dc:creator><dc:creator>Lê Bê</dc:creator>", "Trần An, Lê Bê"],
])("%s is signed by %s", (inside, byline) => {
  expect(only(`<title>a</title>${inside}`).byline).toBe(byline);
});

test("an item twice is kept once, as it was changed last; a guid of several articles is not used", () => {
  const { items, notes } = reading(`<rss version="2.0"><channel>
    <item><title>Một</title><guid isPermaLink="false">a</guid><link>/1</link><pubDate>Sun, 03 May 2026 08:00:00 GMT</pubDate></item>
    <item><title>Một, đã sửa</title><guid isPermaLink="false">a</guid><link>/1</link><pubDate>Sun, 03 May 2026 09:00:00 GMT</pubDate></item>
    <item><title>Hai</title><guid isPermaLink="false">0</guid><link>/2</link></item>
    <item><title>Ba</title><guid isPermaLink="false">0</guid><link>/3</link></item>
    <item></item>
  </channel></rss>`);
  expect(items.map(({ title, guid }) => [title, guid])).toEqual([
    ["Một, đã sửa", "a"],
    ["Hai", null],
    ["Ba", null],
  ]);
  expect(notes).toEqual([
    { code: "empty_items", count: 1 },
    { code: "repeated_items", count: 1 },
    { code: "guid_not_unique", count: 2 },
  ]);
});

test("items beyond the cap are counted", () => {
  const { items, notes } = reading(
    `<rss><channel>${Array.from({ length: 1_003 }, (_, index) => `<item><title>${index}</title></item>`).join("")}</channel></rss>`,
  );
  expect(items.length).toBe(1_000);
  expect(notes).toEqual([{ code: "items_over_cap", count: 3 }]);
});

test("a date that says no moment is unknown, and said to be", () => {
  const { items, notes } = reading(
    "<rss><channel><item><title>a</title><pubDate>hôm qua</pubDate></item></channel></rss>",
  );
  expect(items[0]?.publishedAt).toBeNull();
  expect(notes).toEqual([{ code: "unreadable_dates", count: 1 }]);
});

test.each([
  ["", "empty", null],
  ["\uFEFF \n", "empty", null],
  ["Không có gì ở đây.", "broken_markup", null],
  ["<!doctype html><html><head><title>Trang</title></head><body>404</body></html>", "web_page", null],
  [
    '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>',
    "web_page",
    "https://bencang.example.vn/rss",
  ],
  ["<opml><body/></opml>", "not_a_feed", "opml"],
  ['{"a":1}', "not_a_feed", "json"],
  ['{"a":', "broken_json", expect.any(String)],
])("%j is no feed", (source, problem, detail) => {
  expect(readFeed(source, { url })).toEqual({ ok: false, problem, detail });
});

test("an empty feed is a feed", () => {
  expect(reading('<rss version="2.0"><channel><title>Im</title></channel></rss>')).toMatchObject({
    items: [],
    notes: [],
  });
});
