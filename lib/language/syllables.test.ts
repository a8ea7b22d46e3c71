import fc from "fast-check";
import { expect, test } from "vitest";
import { syllables } from "./syllables";

test("letters and digits make a syllable, everything else parts them", () => {
  const found = syllables("Ngày 4/9, bà Lê-na nói: “Vâng”.");
  expect(found.map((token) => token.text)).toEqual(["Ngày", "4", "9", "bà", "Lê", "na", "nói", "Vâng"]);
});

test("a span limits the search and the places stay those of the whole text", () => {
  expect(syllables("một hai ba", { start: 4, end: 7 })).toEqual([{ start: 4, end: 7, text: "hai" }]);
});

test("each place slices to its text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const token of syllables(text)) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
      }
    }),
  );
});

test("syllables are the longest runs of letters, digits and marks, of letters beyond the first plane too", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "ế", "7", "\u0301", "𝒜", "😀", " ", "-", "\ud835") }),
      (text) => {
        const runs = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((run) => run[0]);
        expect(syllables(text).map((token) => token.text)).toEqual(runs);
      },
    ),
  );
});
