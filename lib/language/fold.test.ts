import fc from "fast-check";
import { expect, test } from "vitest";
import { foldMarks, foldTone } from "./fold";

test.each([
  ["Hòa", "Hoà"],
  ["Thúy", "Thuý"],
  ["khỏe", "khoẻ"],
  ["vừa", "vưà"],
  ["mới", "mơí"],
  ["quý", "qúy"],
  ["già", "gìa"],
  ["HÒA", "hoà"],
  ["Ðà Nẵng", "đà nẵng"],
  ["François", "Francois"],
])("one tone placement: %s = %s", (a, b) => {
  expect(foldTone(a)).toBe(foldTone(b));
});

test.each([
  ["ma", "má"],
  ["của", "cua"],
  ["mía", "mia"],
  ["Đức", "đưc"],
  ["đao", "dao"],
])("different words stay different: %s, %s", (a, b) => {
  expect(foldTone(a)).not.toBe(foldTone(b));
});

test("marks go, letters stay", () => {
  expect(foldMarks("Ðường Nguyễn Huệ, TP. Hồ Chí Minh – Ürümqi")).toBe(
    "duong nguyen hue, tp. ho chi minh – urumqi",
  );
});

test("a key has the length of its text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(foldTone(text)).toHaveLength(text.length);
      expect(foldMarks(text)).toHaveLength(text.length);
    }),
  );
});

test.each([
  "hòa",
  "hoàn",
  "người",
  "quý",
  "già",
  "ngoài",
  "tiếng",
  "nguyễn",
  "của",
  "quốc",
  "thuở",
  "gì",
  "giếng",
  "xoáy",
  "khuỷu",
])("the usual spelling stays as it is: %s", (word) => {
  expect(foldTone(word)).toBe(word);
});
