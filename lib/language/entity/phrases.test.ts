import { expect, test } from "vitest";
import { phrasesOf } from "./phrases";
import { readWords } from "./words";

function wordsOf(text: string) {
  return readWords(text, { start: 0, end: text.length });
}

const bodies = phrasesOf(["hội đồng", "hội đồng nhân dân", "sở"]);

test("the longest phrase that begins at a word, and the longest that ends before one", () => {
  const words = wordsOf("Họp Hội đồng nhân dân và Sở");
  expect(words.map((_, at) => bodies.lengthAt(words, at))).toEqual([0, 4, 0, 0, 0, 0, 1]);
  expect(words.map((_, at) => bodies.lengthBefore(words, at))).toEqual([0, 0, 0, 2, 0, 4, 0]);
});

test("what parts words parts phrases", () => {
  const words = wordsOf("Hội, đồng");
  expect(bodies.lengthAt(words, 0)).toBe(0);
});

test("a vocabulary that is made after a word was met knows the word too", () => {
  expect(bodies.lengthAt(wordsOf("liên minh"), 0)).toBe(0);
  const later = phrasesOf(["liên minh"]);
  expect(later.lengthAt(wordsOf("liên minh"), 0)).toBe(2);
  expect(later.lengthBefore(wordsOf("liên minh"), 2)).toBe(2);
});
