import { expect, test } from "vitest";
import { findAttributions } from "../attributions";
import type { Block } from "../types";
import { worldIn } from "./sample-reading";

function roles(text: string): (string | null)[] {
  const block: Block = { start: 0, end: text.length, kind: "paragraph", kept: true, reason: null };
  return findAttributions(text, [block], worldIn(text)).map(({ role }) => role);
}

test.each([
  ["Chuyên gia Ana Belova tại Harbour Trust nói: “Nước đang lên nhanh.”", "Chuyên gia tại Harbour Trust"],
  [
    "Mikael Strand, một nhà đóng tàu của Công ty Sông Xanh ở Thanh Hà, cho biết, đà trượt đã cũ.",
    "một nhà đóng tàu của Công ty Sông Xanh ở Thanh Hà",
  ],
])("a speaker's body behind the name belongs to the role: %s", (text, role) => {
  expect(roles(text)).toEqual([role]);
});

test.each([
  ["Kỹ sư Ana Belova tại Port Alma cho biết nước đang lên nhanh.", "Kỹ sư"],
  ["Kỹ sư Ana Belova hôm thứ Ba cũng cho biết nước đang lên nhanh.", "Kỹ sư"],
])("where or when something was said does not: %s", (text, role) => {
  expect(roles(text)).toEqual([role]);
});
