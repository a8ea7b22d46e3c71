import { expect, test } from "vitest";
import { differingWords } from "./word-difference";

const marked = (wordings: { text: string; differs: boolean }[]) =>
  wordings.map(({ text, differs }) => (differs ? `[${text}]` : text)).join("");

test("only the words that differ are marked, and neighbours are one stretch", () => {
  const { a, b } = differingWords(
    "Chúng tôi sẽ không mở lại bến số ba hôm nay.",
    "Chúng tôi sẽ chưa mở lại bến ba trong hôm nay.",
  );
  expect(marked(a)).toBe("Chúng tôi sẽ [không] mở lại bến [số] ba hôm nay.");
  expect(marked(b)).toBe("Chúng tôi sẽ [chưa] mở lại bến ba [trong] hôm nay.");
});

test("letter case and the place of a tone mark are no difference", () => {
  const { a, b } = differingWords("Hoà bình ở Vân Phú", "hòa bình ở vân phú");
  expect(marked(a)).toBe("Hoà bình ở Vân Phú");
  expect(marked(b)).toBe("hòa bình ở vân phú");
});

test("the pieces joined are the wording again", () => {
  const text = '“Bốn mươi người”, ông nói, "đã rời đi".';
  const { a } = differingWords(text, "Bốn mươi người nay đã rời hẳn đi.");
  expect(a.map((wording) => wording.text).join("")).toBe(text);
});

test("wordings with hardly a syllable in common are left unmarked", () => {
  const { a, b } = differingWords("Cá chết trắng bến", "Nhà máy nhận lỗi với dân");
  expect([...a, ...b].some(({ differs }) => differs)).toBe(false);
});
