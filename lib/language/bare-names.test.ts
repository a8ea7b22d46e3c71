import { expect, test } from "vitest";
import { nearestBareName } from "./bare-names";

const text = "Hôm nay ông Lê An gặp bà Mai. Trần Bình từ Huế về. “Không”, An nói.";
const kept = [{ start: 0, end: text.length }];

function walk(marked: string[], towards: "next" | "previous" = "next"): string[] {
  const spans = marked.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const found: string[] = [];
  let from = towards === "next" ? 0 : text.length;
  for (;;) {
    const run = nearestBareName(text, { kept, marked: spans, from, towards });
    if (!run) return found;
    found.push(text.slice(run.start, run.end));
    from = towards === "next" ? run.end : run.start;
  }
}

test("the words with capitals that carry no mark, forwards and backwards", () => {
  expect(walk([])).toEqual(["Lê An", "Mai", "Trần Bình", "Huế", "An"]);
  expect(walk([], "previous")).toEqual(["An", "Huế", "Trần Bình", "Mai", "Lê An"]);
});

test("what is marked is passed over, as are cut stretches and single capitals at the head of a sentence", () => {
  expect(walk(["Lê An", "Huế"])).toEqual(["Mai", "Trần Bình", "An"]);
  const asked = { kept: [{ start: 0, end: 20 }], marked: [], from: 18, towards: "next" as const };
  expect(nearestBareName(text, asked)).toBeNull();
});
