import fc from "fast-check";
import { expect, test } from "vitest";
import { moveBorder, snapPassage, snapToSyllables } from "./snap";
import { syllables } from "./syllables";

const text = "Bà Lý Thị Ngọ, giám đốc sở, nói: “Nước đã rút.”\nÔng Phan Đà im lặng.";

function span(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function read(found: { start: number; end: number } | null) {
  return found && text.slice(found.start, found.end);
}

test("a syllable taken by half counts whole", () => {
  expect(read(snapToSyllables(text, span("ý Thị Ng")))).toBe("Lý Thị Ngọ");
});

test("a comma and spaces at the ends do not count", () => {
  expect(read(snapToSyllables(text, span(" Lý Thị Ngọ, ")))).toBe("Lý Thị Ngọ");
});

test("a selection without a word means nothing", () => {
  expect(snapToSyllables(text, span(": “"))).toBeNull();
  expect(snapPassage(text, span(": “"))).toBeNull();
});

test("a passage keeps the quotation marks selected with it", () => {
  expect(read(snapPassage(text, span(" “Nước đã rút.”")))).toBe("“Nước đã rút.”");
  expect(read(snapPassage(text, span("ước đã rú")))).toBe("Nước đã rút");
});

test("borders go by syllables and stop at the line", () => {
  const name = span("Lý Thị");
  expect(read(moveBorder(text, name, { edge: "end", towards: "right" }))).toBe("Lý Thị Ngọ");
  expect(read(moveBorder(text, name, { edge: "end", towards: "left" }))).toBe("Lý");
  expect(read(moveBorder(text, name, { edge: "start", towards: "left" }))).toBe("Bà Lý Thị");
  expect(read(moveBorder(text, name, { edge: "start", towards: "right" }))).toBe("Thị");
  expect(read(moveBorder(text, span("rút"), { edge: "end", towards: "right" }))).toBe("rút");
  expect(read(moveBorder(text, span("Ông"), { edge: "start", towards: "left" }))).toBe("Ông");
});

test("one syllable always stays", () => {
  expect(read(moveBorder(text, span("Ngọ"), { edge: "end", towards: "left" }))).toBe("Ngọ");
  expect(read(moveBorder(text, span("Ngọ"), { edge: "start", towards: "right" }))).toBe("Ngọ");
});

test("whatever is selected, the result begins and ends at a syllable's border and snapping again changes nothing", () => {
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
      const found = snapToSyllables(text, { start: Math.min(a, b), end: Math.max(a, b) });
      if (!found) return;
      const all = syllables(text);
      expect(all.some(({ start }) => start === found.start)).toBe(true);
      expect(all.some(({ end }) => end === found.end)).toBe(true);
      expect(snapToSyllables(text, found)).toEqual(found);
    }),
  );
});
