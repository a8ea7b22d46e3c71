import { expect, test } from "vitest";

import { isSameText } from "./draft-text";
import type { DraftText } from "./draft-text";

const text: DraftText = {
  headline: "Chợ nổi",
  standfirst: "",
  body: {
    type: "doc",
    content: [{ type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Ghe" }] }],
  },
};

test("two texts are the same whatever the order of their keys and the blanks at their ends", () => {
  const other = JSON.parse(
    '{"body":{"content":[{"content":[{"text":"Ghe","type":"text"}],"attrs":{"level":2},"type":"heading"}],"type":"doc"}}',
  ) as Pick<DraftText, "body">;
  expect(isSameText(text, { headline: "Chợ nổi ", standfirst: "", ...other })).toBe(true);
  expect(isSameText(text, { ...text, standfirst: "Sớm" })).toBe(false);
});
