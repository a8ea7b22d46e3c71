import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointOffsets, utf16Offsets } from "./offsets";

test("a pair of surrogates counts once", () => {
  const text = "a😀b😀c";
  const toCodePoint = codePointOffsets(text);
  expect([0, 1, 3, 4, 6, 7].map(toCodePoint)).toEqual([0, 1, 2, 3, 4, 5]);
  const toUnit = utf16Offsets(text);
  expect([0, 1, 2, 3, 4, 5].map(toUnit)).toEqual([0, 1, 3, 4, 6, 7]);
});

test("the two maps are inverse at every code point", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const toCodePoint = codePointOffsets(text);
      const toUnit = utf16Offsets(text);
      let unit = 0;
      for (const [count, point] of [...text].entries()) {
        expect(toCodePoint(unit)).toBe(count);
        expect(toUnit(count)).toBe(unit);
        unit += point.length;
      }
      expect(toCodePoint(text.length)).toBe([...text].length);
    }),
  );
});
