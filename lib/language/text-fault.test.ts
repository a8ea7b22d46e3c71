import fc from "fast-check";
import { expect, test } from "vitest";
import { findBlocks } from "./blocks";
import { textFault, wholeText } from "./text-fault";
import type { Block } from "./types";

const text = "Bến mở lại\n\nĐò chạy từ sáng.";
const kept = (start: number, end: number): Block => ({
  start,
  end,
  kind: "paragraph",
  kept: true,
  reason: null,
});

test("blocks that are not the text are told apart by what is wrong with them", () => {
  expect(textFault(text, [kept(0, 10), kept(12, text.length)])).toBeNull();
  expect(textFault(text, [kept(0, 10), kept(12, text.length + 1)])).toBe("outside");
  expect(textFault(text, [kept(0, 10), kept(9, text.length)])).toBe("overlap");
  expect(textFault(text, [kept(0, 10), kept(13, text.length)])).toBe("lost_text");
  expect(textFault(text, [kept(0, 10)])).toBe("lost_text");
  expect(textFault(text, [{ ...kept(0, 10), reason: "teaser" }, kept(12, text.length)])).toBe("reason");
  expect(textFault(text, wholeText(text))).toBeNull();
});

const line = fc.constantFrom(
  "Tin liên quan",
  "Ảnh: Lê An",
  "Theo Báo Gió",
  "Một câu dài hơn đã khép lại.",
  " ",
  "😀 à",
  "Chia sẻ",
);

test("whatever arrives, kept, cut and white space are everything, marked or not", () => {
  fc.assert(
    fc.property(fc.array(line), fc.array(fc.tuple(fc.nat(80), fc.nat(40))), (lines, spans) => {
      const whole = lines.join("\n");
      const told = spans.map(([start, length]) => ({ start, end: start + length, kind: "caption" as const }));
      expect(textFault(whole, findBlocks(whole, told))).toBeNull();
      expect(textFault(whole, wholeText(whole))).toBeNull();
    }),
  );
});
