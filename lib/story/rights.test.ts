import fc from "fast-check";
import { expect, test } from "vitest";
import { borrowedStretches, coveredLength, usedLength } from "./rights";

const article =
  "Tàu cá số hiệu ba mươi hai cập bến lúc rạng sáng với đầy khoang mực khô và cá thu. " +
  "Chủ vựa nói giá mua tại cầu cảng tăng thêm bốn nghìn đồng mỗi cân so với tuần trước.";
const first = "Tàu cá số hiệu ba mươi hai cập bến lúc rạng sáng với đầy khoang mực khô";
const all = { story: "", article, cited: [], allowed: 300 };

test("a run of twelve syllables counts as borrowed, with its place in the article", () => {
  const [stretch] = borrowedStretches(`Hôm qua: ${first}.`, article);
  expect(article.slice(stretch?.start, stretch?.end)).toBe(first);
});

test("eleven syllables in a row are not borrowed text", () => {
  expect(borrowedStretches("Tàu cá số hiệu ba mươi hai cập bến lúc rạng", article)).toEqual([]);
});

test("capitals, punctuation and tone placement do not hide borrowed text", () => {
  const shouted = first.toUpperCase().replaceAll(" ", ", ");
  expect(coveredLength(borrowedStretches(shouted, article))).toBe(first.length);
});

test("what is borrowed from two places counts twice, what is repeated in the story once", () => {
  const second = "Chủ vựa nói giá mua tại cầu cảng tăng thêm bốn nghìn đồng mỗi cân";
  const story = [first, "Rồi:", second, "Nhắc lại:", first].join(" ");
  expect(usedLength({ ...all, story })).toBe(first.length + second.length);
});

test("overlapping quotations count once", () => {
  expect(
    coveredLength([
      { start: 40, end: 60 },
      { start: 0, end: 50 },
      { start: 45, end: 48 },
    ]),
  ).toBe(60);
});

test("a quotation in the list of sources and another passage in the text add up", () => {
  const cited = [{ start: article.indexOf("Chủ vựa"), end: article.length }];
  expect(usedLength({ ...all, story: first, cited })).toBe(
    first.length + article.length - article.indexOf("Chủ vựa"),
  );
});

test("the same words quoted in the list and in the text count once", () => {
  expect(usedLength({ ...all, story: first, cited: [{ start: 0, end: first.length }] })).toBe(first.length);
});

test("where only a link may leave, the list prints no quotation and only the text counts", () => {
  const cited = [{ start: 0, end: article.length }];
  expect(usedLength({ ...all, cited, allowed: 0 })).toBe(0);
  expect(usedLength({ ...all, story: first, cited, allowed: 0 })).toBe(first.length);
});

test("no more is ever used than the article has", () => {
  const words = fc.array(fc.constantFrom("cá", "mực", "tàu", "bến", "sóng"), { maxLength: 60 });
  fc.assert(
    fc.property(words, words, (own, theirs) => {
      const text = theirs.join(" ");
      const used = usedLength({ ...all, story: own.join(" "), article: text });
      expect(used).toBeGreaterThanOrEqual(0);
      expect(used).toBeLessThanOrEqual(text.length);
    }),
  );
});
