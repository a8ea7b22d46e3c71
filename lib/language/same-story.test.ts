import { expect, test } from "vitest";
import { buildGazetteer } from "./gazetteer";
import { groupCoverage, scorePair } from "./same-story";
import { sampleGazetteer } from "./sample-gazetteer";
import { otherStories, type SamplePair } from "./sample-other-stories";
import { sameStories } from "./sample-same-stories";
import type { StoryInput } from "./types";

const gazetteer = sampleGazetteer();

function inputs({ what, a, b }: SamplePair): [StoryInput, StoryInput] {
  return [
    { id: `${what} a`, ...a },
    { id: `${what} b`, ...b },
  ];
}

test.each(otherStories.map((pair) => [pair.what, pair] as const))("two stories: %s", (_what, pair) => {
  const [a, b] = inputs(pair);
  const { score, relation } = scorePair(a, b, gazetteer);
  expect(score).toBeLessThan(0.5);
  expect(relation).toBe("different");
});

test.each(sameStories.map((pair) => [pair.what, pair] as const))("one story: %s", (_what, pair) => {
  const [a, b] = inputs(pair);
  expect(scorePair(a, b, gazetteer)).toMatchObject({ relation: "same_story" });
});

test("a mixed collection falls into its stories, in any order of input", () => {
  const articles = [...otherStories, ...sameStories].flatMap(inputs);
  const { groups } = groupCoverage(articles, gazetteer);
  expect(sorted(groups)).toEqual(
    sorted([
      ...otherStories.flatMap(inputs).map(({ id }) => [id]),
      ...sameStories.map((pair) => inputs(pair).map(({ id }) => id)),
    ]),
  );
  expect(sorted(groupCoverage(articles.toReversed(), gazetteer).groups)).toEqual(sorted(groups));
});

test("every article stands in exactly one group, also without any words", () => {
  const articles = [
    { id: "1", text: "" },
    { id: "2", text: "…" },
    { id: "3", text: "Trời mưa." },
  ];
  expect(sorted(groupCoverage(articles, buildGazetteer([])).groups)).toEqual([["1"], ["2"], ["3"]]);
  expect(groupCoverage([], gazetteer)).toEqual({ groups: [], pairs: [] });
});

function sorted(groups: string[][]): string[][] {
  return groups.map((group) => group.toSorted()).toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

test("a comparison is the same both ways round", () => {
  for (const pair of [...otherStories, ...sameStories]) {
    const [a, b] = inputs(pair);
    expect(scorePair(a, b, gazetteer).score).toBeCloseTo(scorePair(b, a, gazetteer).score, 9);
  }
});

test("a reprint with another headline is a copy", () => {
  const [original] = inputs(otherStories[9] ?? neverEmpty());
  const reprint = { ...original, id: "reprint", title: "Vụ Đồi Sim: thêm một giám đốc vào trại" };
  expect(scorePair(original, reprint, gazetteer).relation).toBe("copy");
});

test("the score comes with what is shared and why it is not surer", () => {
  const [a, b] = inputs(sameStories[0] ?? neverEmpty());
  const { reasons } = scorePair(a, b, gazetteer);
  expect(reasons).toContainEqual({ code: "shared_people", detail: "Dana Whitlock" });
  expect(reasons.find(({ code }) => code === "shared_places")?.detail).toContain("Triều Tiên");
  expect(reasons).toContainEqual({ code: "shared_dates", detail: "6/10" });
  expect(reasons).toContainEqual({ code: "time_unknown" });
  const [quake, another] = inputs(otherStories[0] ?? neverEmpty());
  expect(scorePair(quake, another, gazetteer).reasons).toContainEqual({
    code: "differing_magnitudes",
    detail: "4.1 ≠ 5.3",
  });
});

function neverEmpty(): never {
  throw new Error("the samples are gone");
}
