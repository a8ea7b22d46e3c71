import { expect, test } from "vitest";
import { foldTone } from "./fold";
import { readableTerm } from "./readable-term";

test.each([
  "được",
  "người",
  "tiếng việt",
  "quốc gia",
  "hòa bình",
  "thủy điện",
  "già",
  "quý",
  "mía",
  "khuyến nghị",
  "nguyễn",
  "giữa",
  "ngoài",
  "reuters 18000",
])("%s comes back from its key", (word) => {
  expect(readableTerm(foldTone(word))).toBe(word);
});
