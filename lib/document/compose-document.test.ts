import { expect, test } from "vitest";
import { composeDocument } from "./compose-document";
import { noMetadata } from "./types";

const arrived = { name: "a", bytes: new Uint8Array(), mediaType: "text/html", encoding: "utf-8" };

test("parts become one text, and each part's mark slices to its words", () => {
  const { text, marked } = composeDocument({
    ...arrived,
    metadata: noMetadata,
    parts: [
      { kind: "title", text: " Đò ngang\n chạy lại " },
      { kind: "paragraph", text: " \u0007 " },
      { kind: "paragraph", text: "Sáng 3/5, bến mở.".normalize("NFD") },
    ],
  });
  expect(text).toBe("Đò ngang chạy lại\n\nSáng 3/5, bến mở.");
  expect(marked.map(({ start, end, kind }) => [kind, text.slice(start, end)])).toEqual([
    ["title", "Đò ngang chạy lại"],
    ["paragraph", "Sáng 3/5, bến mở."],
  ]);
});
