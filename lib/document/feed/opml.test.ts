import { expect, test } from "vitest";
import { maxOpmlFeeds, readOpml } from "./read-opml";
import { writeOpml } from "./write-opml";

test("folders become paths; what is no address is told", () => {
  const result =
    readOpml(`<?xml version="1.0"?><opml version="2.0"><head><title>Báo &amp; đài</title></head><body>
    <outline text="Miền Tây"><outline title="Sông nước" text="x">
      <outline type="rss" text="Bến Cảng" xmlUrl="https://bencang.example.vn/rss" htmlUrl="https://bencang.example.vn"/></outline></outline>
    <outline text="Ngoài" XMLURL="feed://a.example/rss"/>
    <outline text="Kiểu cũ" type="rss" url="feed:https://b.example/rss"/>
    <outline text="Lặp" xmlUrl="https://bencang.example.vn/rss"/>
    <outline text="Xấu" xmlUrl="javascript:alert(1)"/>
    <outline text="Chỉ là trang" type="link" url="https://c.example/"/>
  </body></opml>`);
  expect(result).toEqual({
    ok: true,
    opml: {
      title: "Báo & đài",
      feeds: [
        {
          path: ["Miền Tây", "Sông nước"],
          title: "Bến Cảng",
          xmlUrl: "https://bencang.example.vn/rss",
          htmlUrl: "https://bencang.example.vn/",
        },
        { path: [], title: "Ngoài", xmlUrl: "http://a.example/rss", htmlUrl: null },
        { path: [], title: "Kiểu cũ", xmlUrl: "https://b.example/rss", htmlUrl: null },
      ],
      repeated: 1,
      overCap: 0,
      badAddresses: ["javascript:alert(1)"],
      truncated: false,
    },
  });
});

test("what is written is read back as it was", () => {
  const feeds = [
    { path: ["A & <B>", 'C "D"'], title: "Một", xmlUrl: "https://a.example/?x=1&y=2", htmlUrl: null },
    { path: ["A & <B>"], title: "Hai", xmlUrl: "https://b.example/", htmlUrl: "https://b.example/p" },
    { path: [], title: "Ba", xmlUrl: "https://c.example/", htmlUrl: null },
  ];
  const result = readOpml(writeOpml(feeds, { title: "Nguồn & tin" }));
  expect(result).toMatchObject({ ok: true, opml: { title: "Nguồn & tin", feeds } });
});

test("feeds beyond the cap are counted", () => {
  const outlines = Array.from(
    { length: maxOpmlFeeds + 2 },
    (_, index) => `<outline xmlUrl="https://a.example/${index}"/>`,
  );
  expect(readOpml(`<opml><body>${outlines.join("")}</body></opml>`)).toMatchObject({ opml: { overCap: 2 } });
});

test.each([
  ["", "empty"],
  ["<rss/>", "not_opml"],
  ["chữ", "not_opml"],
  ["<opml><body><outline text='a'/></body></opml>", "no_feeds"],
])("%j: %s", (source, problem) => {
  expect(readOpml(source)).toMatchObject({ ok: false, problem });
});
