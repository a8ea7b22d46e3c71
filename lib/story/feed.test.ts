import { expect, test } from "vitest";
import { atomFeed } from "./feed";
import type { StoryCard } from "./public-queries";

const at = new Date("2026-03-01T00:00:00Z");
const story: StoryCard = {
  id: "019c0000-0000-7000-8000-000000000001",
  slug: "cau-phao",
  language: "vi",
  headline: "Cầu phao\u000B <b>đóng</b> & mở\u0000",
  standfirst: "]]> \u0001\ud800 hết",
  retracted: false,
  correctedAt: null,
  publishedAt: at,
  updatedAt: at,
  sample: false,
  authors: ["Lan\u001F"],
  topics: [],
  outletCount: 0,
  originCount: 0,
};

test("whatever stands in a headline, the feed stays XML that readers' programs can read", () => {
  const feed = atomFeed([story], {
    title: "Collate",
    subtitle: "",
    homeUrl: "https://collate.example/",
    selfUrl: "https://collate.example/feed.atom",
    language: "vi",
    storyUrl: (slug) => `https://collate.example/stories/${slug}`,
    marks: { corrected: "Đính chính", retracted: "Rút bài" },
  });
  const forbidden = [...feed].filter(
    (letter) => (letter < " " && letter !== "\n" && letter !== "\t") || !letter.isWellFormed(),
  );
  expect(forbidden).toEqual([]);
  expect(feed).toContain("<![CDATA[Cầu phao\uFFFD <b>đóng</b> & mở\uFFFD]]>");
  expect(feed).toContain("Lan\uFFFD");
});
