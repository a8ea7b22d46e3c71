import { expect, test } from "vitest";
import { type KeyFacts, keyFacts } from "./key-facts";
import { sampleGazetteer } from "./sample-gazetteer";
import { storyTokens } from "./story-tokens";

const gazetteer = sampleGazetteer();

function factsOf(text: string): KeyFacts {
  return keyFacts({ text: "", tokens: [] }, { text, tokens: storyTokens(text, gazetteer) });
}

test.each([
  ["trận động đất mạnh 6,1 độ Richter", "magnitudes", [6.1]],
  ["rung chấn có độ lớn 4.8", "magnitudes", [4.8]],
  ["nhiệt độ tăng 3 độ", "magnitudes", []],
  ["sáng 23/10, tối 24-10 và ngày 5 tháng 11", "dates", ["10-23", "10-24", "11-05"]],
  ["tỷ lệ 31/13", "dates", []],
  ["trận thứ hai của đội chủ nhà kết thúc với bàn thắng muộn: 1-3", "results", ["3-1"]],
  ["đi từ nhà 5-7 km", "results", []],
  ["làm ba người chết và 12 người bị thương", "dead", [3]],
  ["làm ba người chết và 12 người bị thương", "injured", [12]],
  ["phóng hai quả tên lửa", "weapons", [2]],
  ["bắn 4 hỏa tiễn", "weapons", [4]],
  ["lĩnh 7 năm tù", "sentences", [7]],
  ["chuyến bay LV312", "codes", ["lv312"]],
] as const)("%s: %s", (text, kind, expected) => {
  expect(factsOf(text)[kind]).toEqual(expected);
});

test("only the opening gives key facts, numbers come from everywhere", () => {
  const facts = factsOf(`${"mưa to gió lớn ".repeat(40)} ngày 4/9 có 250 người`);
  expect(facts.dates).toEqual([]);
  expect(facts.numbers).toHaveLength(1);
});
