import { expect, test } from "vitest";

import { maxUploadBytes, sizesRead } from "@/lib/upload/schema";
import { messages } from "./messages";
import { sayLimit } from "./sizes";

test("a limit is never promised larger than it is", () => {
  expect([1_999_999, 2 ** 30, 999_999_999].map(sayLimit)).toEqual(["1\u00A0MB", "1\u00A0GB", "999\u00A0MB"]);
  expect(sizesRead).toEqual({
    text: "1\u00A0MB",
    page: "10\u00A0MB",
    list: "50\u00A0MB",
    packed: "1\u00A0GB",
    lines: "4\u00A0GB",
  });
});

test("the refusal of too large an upload names the limit that holds", () => {
  for (const { problems } of Object.values(messages)) {
    expect(problems.too_large).toContain(sayLimit(maxUploadBytes));
  }
});
