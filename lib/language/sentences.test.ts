import fc from "fast-check";
import { expect, test } from "vitest";
import { sentences } from "./sentences";

function split(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

test("full stops, question marks and line breaks end a sentence", () => {
  expect(split("Mưa lớn. Nước lên nhanh! Ai đi trước?\nKhông ai")).toEqual([
    "Mưa lớn.",
    "Nước lên nhanh!",
    "Ai đi trước?",
    "Không ai",
  ]);
});

test.each([
  "Chợ ở TP. Vinh đông khách.",
  "GS.TS Lê Văn Bền đến sớm.",
  "Ông J. Smith bán 18.000 tấn gạo.",
  "Người của U.S. Steel không nói gì.",
  "“Mai về.” bà nói.",
  "Trang Mail.Ru đóng cửa.",
  "Con đường dài 3.5 km… rồi hết.",
])("one sentence: %s", (text) => {
  expect(split(text)).toEqual([text]);
});

test("a closing quotation mark stays with its sentence", () => {
  expect(split("Bà nói: “Tôi không biết.” Rồi bà đi.")).toEqual(["Bà nói: “Tôi không biết.”", "Rồi bà đi."]);
});

test("a space lost in scraping does not join two sentences", () => {
  expect(split("Đoàn đã đến nơi.Ông cười.")).toEqual(["Đoàn đã đến nơi.", "Ông cười."]);
});

test("a surname that looks like an English short form may end a sentence", () => {
  expect(split("Đó là ông Hun Sen. Ông đến muộn.")).toEqual(["Đó là ông Hun Sen.", "Ông đến muộn."]);
});

test("sentences are trimmed, ordered, apart, and hold every letter", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "B", ".", "…", "”", "“", " ", "\n", "1") }),
      (text) => {
        const found = sentences(text);
        let end = 0;
        for (const span of found) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, span.start).trim()).toBe("");
          expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe("");
      },
    ),
  );
});
