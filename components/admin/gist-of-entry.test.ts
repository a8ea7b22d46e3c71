import { expect, test } from "vitest";
import { gistOf } from "./gist-of-entry";

test("a state, a kind of block, a role and a reason of cutting are told in words", () => {
  expect(gistOf({ before: "new", after: "in_review" }, "vi")).toBe("Mới → Đang duyệt");
  expect(gistOf({ before: "paragraph", after: "caption" }, "en")).toBe("Paragraph → Caption");
  expect(gistOf({ before: "editor", after: "chief" }, "vi")).toBe("biên tập viên → trưởng ban");
  expect(gistOf({ blockId: "0", reason: "share_buttons" }, "vi")).toBe("nút chia sẻ");
});

test("what people wrote stands as it was written, cut short when it is long", () => {
  expect(gistOf({ name: "new", reason: "editor" }, "vi")).toBe("new");
  expect(gistOf({ reason: "editor" }, "vi")).toBe("biên tập viên cắt");
  expect(gistOf({ reason: "Thiếu nguồn." }, "vi")).toBe("Thiếu nguồn.");
  expect(gistOf({ quote: "a".repeat(100) }, "vi")).toBe(`${"a".repeat(80)}…`);
  expect(gistOf({ before: { a: 1 }, after: { a: 2 } }, "vi")).toBeNull();
});
