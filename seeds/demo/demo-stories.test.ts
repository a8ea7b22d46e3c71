import { describe, expect, test } from "vitest";

import type { DemoDay } from "./demo-day-schema";
import { readDemoArticle } from "./read-demo-article";
import { readDemoDay } from "./read-demo-day";

type Story = DemoDay["stories"][number];

const day = readDemoDay();
const outlets = new Map(day.outlets.map((outlet) => [outlet.key, outlet]));
const outletOf = new Map(day.articles.map(({ file, outlet }) => [file, outlets.get(outlet)]));
const roles = new Map(day.editors.map(({ key, role }) => [key, role]));
const reviewedAt = new Map(day.decisions.map((decision) => [decision.article, decision.reviewedAt]));

const passagesOf = (story: Story) => [
  ...Object.values(story.citations),
  ...story.corrections.flatMap((correction) => Object.values(correction.citations)),
];
const textsOf = (story: Story) =>
  story.body.flatMap((block) => (block.type === "list" ? block.items : [block.text]));
const markersIn = (texts: string[]) =>
  texts.flatMap((text) => [...text.matchAll(/\[\[(c\d+)\]\]/g)].flatMap(([, key]) => key ?? []));

/** What an excerpt may not exceed; nothing at all where only a link is allowed. */
function allowance(file: string) {
  const rights = outletOf.get(file)?.rights ?? { mode: "link_only" };
  if (rights.mode === "full_text") return Number.POSITIVE_INFINITY;
  return rights.mode === "excerpt" ? rights.excerptLength : 0;
}

describe("the stories", () => {
  test("are six that readers saw and two that they did not", () => {
    expect(new Set(day.stories.map(({ slug }) => slug)).size).toBe(8);
    expect(day.stories.map(({ state }) => state).sort()).toEqual([
      "awaiting_approval",
      "held",
      ...Array<string>(5).fill("published"),
      "retracted",
    ]);
    const seen = day.stories.filter(({ publishedAt }) => publishedAt !== null);
    expect(seen.map(({ language }) => language).sort()).toEqual(["en", "vi", "vi", "vi", "vi", "vi"]);
    expect(seen.filter(({ corrections }) => corrections.length > 0)).toHaveLength(1);
  });

  test("hold one back because one unnamed person is its only source, and say so", () => {
    const held = day.stories.filter(({ state }) => state === "held");
    expect(held.map(({ internalNotes }) => internalNotes.length > 0)).toEqual([true]);
  });

  test.each(day.stories)("$key is 250 to 600 words and rests on three articles or more", (story) => {
    const words = textsOf(story)
      .join(" ")
      .replaceAll(/\[\[c\d+\]\]/g, "")
      .split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(600);
    expect(new Set(Object.values(story.citations).map(({ article }) => article)).size).toBeGreaterThanOrEqual(
      3,
    );
  });

  test.each(day.stories)("$key cites exact passages of its coverage, reviewed by then", (story) => {
    const coverage = day.coverages.find(({ key }) => key === story.coverage);
    const inexact = passagesOf(story).filter(
      ({ article, quote }) => !readDemoArticle(article).includes(quote.normalize("NFC")),
    );
    expect(inexact).toEqual([]);
    expect(passagesOf(story).filter(({ article }) => !coverage?.confirmed.includes(article))).toEqual([]);
    const cited = Object.values(story.citations);
    expect(
      cited.filter(({ article }) => (reviewedAt.get(article) ?? day.clock) >= story.submittedAt),
    ).toEqual([]);
  });

  test.each(day.stories)("$key uses every citation it has and no other", (story) => {
    expect(new Set(markersIn(textsOf(story)))).toEqual(new Set(Object.keys(story.citations)));
  });

  test.each(day.stories)("$key quotes no outlet beyond its rights, all passages together", (story) => {
    const used = new Map<string, number>();
    for (const { article, quote } of passagesOf(story))
      used.set(article, (used.get(article) ?? 0) + quote.length);
    expect([...used].filter(([article, length]) => length >= allowance(article))).toEqual([]);
  });

  test.each(day.stories)("$key was written by editors and passed by the chief, in order of time", (story) => {
    expect(story.authors.filter((author) => roles.get(author) !== "editor")).toEqual([]);
    expect(roles.get(story.chief)).toBe("chief");
    const times = [
      story.submittedAt,
      story.publishedAt,
      ...story.corrections.map(({ at }) => at),
      story.retraction?.at,
    ];
    const given = times.flatMap((time) => time ?? []);
    expect(given).toEqual(given.toSorted());
    expect(story.state === "retracted").toBe(story.retraction !== null);
  });

  test.each(day.stories)("$key is retracted only on the evidence of a reviewed article", (story) => {
    const evidence = story.retraction === null ? [] : [story.retraction.evidence];
    const wanting = evidence.filter(({ article, quote }) => !readDemoArticle(article).includes(quote));
    expect(wanting).toEqual([]);
    expect(
      evidence.filter(({ article }) => (reviewedAt.get(article) ?? day.clock) > (story.retraction?.at ?? "")),
    ).toEqual([]);
  });

  test.each(
    day.stories.flatMap((story) =>
      story.corrections.map((correction) => ({ key: story.key, story, correction })),
    ),
  )("$key can be corrected as its correction says", ({ story, correction }) => {
    for (const { find } of correction.edits) {
      expect(textsOf(story).filter((text) => text.includes(find))).toHaveLength(1);
    }
    const markers = markersIn(correction.edits.map(({ replace }) => replace));
    const known = new Set([...Object.keys(story.citations), ...Object.keys(correction.citations)]);
    expect(markers.filter((key) => !known.has(key))).toEqual([]);
    expect(markers).toEqual(expect.arrayContaining(Object.keys(correction.citations)));
  });
});
