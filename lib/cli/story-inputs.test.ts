import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, test } from "vitest";
import { readStoryInputs } from "./story-inputs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "collate-inputs-"));
});

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, content);
  return place;
}

test("a folder gives its texts, each under its path inside", () => {
  file("b.txt", "Trời mưa.\r\n");
  file("inner/a.txt", "Trời nắng.");
  file("notes.md", "not a text of ours");
  expect(readStoryInputs([folder])).toEqual({
    articles: [
      { id: "b.txt", text: "Trời mưa." },
      { id: "inner/a.txt", text: "Trời nắng." },
    ],
    problems: [],
  });
});

test("lines of JSON give articles; a broken line is named and the others still come", () => {
  const lines = file(
    "day.jsonl",
    [
      `{"id": "1", "title": "Mưa", "text": "Trời mưa.", "publishedAt": "2026-03-18T07:00:00", "outlet": null}`,
      `{"id": 2, "text": "Trời nắng."}`,
      "",
      `{"id": "3"`,
      `{"id": "4"}`,
    ].join("\n"),
  );
  const { articles, problems } = readStoryInputs([lines]);
  expect(articles).toEqual([
    { id: "1", title: "Mưa", text: "Trời mưa.", publishedAt: "2026-03-18T07:00:00Z", outlet: null },
    { id: "2", title: null, text: "Trời nắng.", publishedAt: null, outlet: null },
  ]);
  expect(problems.map((problem) => /line (\d)/.exec(problem)?.[1])).toEqual(["4", "5"]);
});

test("an id that stands twice, a missing path and bytes that are no text are problems", () => {
  const first = file("one/a.txt", "Trời mưa.");
  const second = file("two/a.txt", "Trời nắng.");
  const broken = file("broken.txt", Uint8Array.of(0x54, 0xe1, 0x21));
  const { articles, problems } = readStoryInputs([first, second, broken, path.join(folder, "missing")]);
  expect(articles).toEqual([{ id: "a.txt", text: "Trời mưa." }]);
  expect(problems).toHaveLength(3);
});
