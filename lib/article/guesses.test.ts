import { expect, test } from "vitest";
import { analyze } from "@/lib/language/analyze";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { guessesOf } from "./guesses";

const gazetteer = buildGazetteer(referenceGazetteerEntries());
const byName = (name: string) => ({ id: name, name });

function guesses(text: string) {
  return guessesOf(text, analyze(text, gazetteer), byName);
}

test("the place of a dateline is not suggested as a mention", () => {
  const found = guesses(
    "TOKYO (Reuters) - Hai tàu chở gạo đã rời cảng Osaka trong đêm, giới chức cảng cho biết.\n\nGạo sẽ đến Manila sau năm ngày.",
  );
  const quotes = found.flatMap(({ type, context }) => (type === "mention" ? [context?.quote] : []));
  expect(quotes).toContain("Osaka");
  expect(quotes).not.toContain("TOKYO");
});

test("a paper that the text cites is not taken for the outlet; the credit line is", () => {
  const found = guesses(
    "Kho gạo mở cửa lại sau ba tuần\n\nBáo Washington Post dẫn lời một viên chức cảng cho biết kho đã đầy trở lại.\n\nNgười mua xếp hàng từ sáng sớm, và cảng đã thuê thêm hai mươi người bốc vác.\n\nBáo Tuổi Trẻ",
  );
  const outlets = found.flatMap(({ type, payload }) => (type === "outlet" ? [payload] : []));
  expect(outlets).toEqual([expect.objectContaining({ name: expect.stringContaining("Tuổi Trẻ") })]);
});
