import { expect, test } from "vitest";
import { sampleGazetteer } from "./sample-gazetteer";
import { storyTokens, tokensInside } from "./story-tokens";

const gazetteer = sampleGazetteer();
const keys = (text: string) => storyTokens(text, gazetteer).map(({ key }) => key);

test.each([
  ["Bắc Hàn bắn hỏa tiễn", "Triều Tiên bắn tên lửa"],
  ["Tòa Bạch Ốc loan báo", "Nhà Trắng tuyên bố"],
  ["Toà Bạch Ốc", "Tòa Bạch Ốc"],
  ["phi cơ đáp xuống phi trường", "máy bay đáp xuống sân bay"],
  ["hàng không mẫu hạm", "tàu sân bay"],
  ["dự phi đạn đạo", "dự tên lửa đạo"],
  ["tại Hoa Kỳ", "tại Mỹ"],
])("both registers read the same: %s = %s", (overseas, domestic) => {
  expect(keys(overseas)).toEqual(keys(domestic));
});

test.each([
  ["ở phía bắc Hàn Quốc", "triều"],
  ["mỹ thuật đương đại", "hoa"],
  ["miền Bắc hàng ngày", "triều"],
])("what only looks like a name stays: %s", (text, foreign) => {
  expect(keys(text)).not.toContain(foreign);
});

test("numbers have one spelling", () => {
  expect(keys("18.000 người, 6,1 độ, 2.5 tỷ")).toEqual(keys("18,000 người 6.1 độ 2,5 tỷ"));
  expect(keys("18.000 người")[0]).toBe("18000");
});

test("a capital is a name unless it opens a sentence or the line is shouted", () => {
  const named = storyTokens("Ông Lưu Bách đến Huế. Trời mưa.\nTIN NÓNG HÔM NAY", gazetteer).filter(
    ({ name }) => name,
  );
  expect(named.map(({ start, end }) => [start, end])).toEqual([
    [4, 7],
    [8, 12],
    [17, 20],
  ]);
});

test("terms know where they stand", () => {
  const text = "Bắc Hàn im lặng. Seoul lên tiếng.";
  const inside = tokensInside(storyTokens(text, gazetteer), { start: 17, end: 33 });
  expect(inside.map(({ start, end }) => text.slice(start, end))).toEqual(["Seoul", "lên", "tiếng"]);
});
