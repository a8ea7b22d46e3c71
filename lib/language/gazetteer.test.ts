import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleGazetteer } from "./sample-gazetteer";

const gazetteer = sampleGazetteer();

function found(text: string): string[] {
  return gazetteer.matches(text).map(({ start, end, readings }) => {
    return `${text.slice(start, end)}=${readings.map(({ entry }) => entry.entityId).join("|")}`;
  });
}

test("the longest alias wins and names point into the text as written", () => {
  expect(found("Hội đồng An ninh Quốc gia Mỹ họp với Hàn Quốc.")).toEqual([
    "Hội đồng An ninh Quốc gia Mỹ=nsc-us",
    "Hàn Quốc=south-korea",
  ]);
});

test("both registers lead to one entity", () => {
  expect(found("Triều Tiên và Bắc Hàn")).toEqual(["Triều Tiên=north-korea", "Bắc Hàn=north-korea"]);
});

test.each([
  ["Đoàn tới Bắc hàn", "Bắc hàn=north-korea"],
  ["hàng của Trung quốc", "Trung quốc=china"],
  ["tòa BẠCH ỐC", ""],
  ["Toà Bạch Ốc", "Toà Bạch Ốc=white-house"],
  ["nhà trắng bên sông", ""],
  ["xe từ TP. HCM", "TP. HCM=ho-chi-minh-city"],
  ["người ở TP.HCM", "TP.HCM=ho-chi-minh-city"],
  ["Kim Jong-un", "Kim Jong-un=kim-jong-un"],
  ["tàu của U.S. ghé cảng", "U.S.=united-states"],
  ["Hoa Kì", "Hoa Kì=united-states"],
  ["khối Nato họp", "Nato=nato"],
  ["Who knows", ""],
  ["Ap suất", ""],
  ["HÀN QUỐC", "HÀN QUỐC=south-korea"],
])("case, tone and separators: %s", (text, expected) => {
  expect(found(text).join()).toBe(expected);
});

test.each([
  ["ở phía bắc Hàn Quốc", "Hàn Quốc=south-korea"],
  ["ở phía Bắc Hàn Quốc", "Hàn Quốc=south-korea"],
  ["miền Bắc hàng ngày", ""],
  ["Bắc\nHàn", ""],
  ["Bắc. Hàn", ""],
  ["Bắc, Hàn", ""],
])("nothing is matched across other words: %s", (text, expected) => {
  const multi = found(text).filter((name) => !name.endsWith("=south-korea") || name.startsWith("Hàn Quốc"));
  expect(multi.join()).toBe(expected);
});

test("an alias of two entities keeps both readings", () => {
  expect(found("tới Washington")).toEqual(["Washington=washington-dc|george-washington"]);
});

test("composed or not, old or new tone placement: the same entities", () => {
  const parts = fc.constantFrom(
    "Hòa Bình",
    "Tòa Bạch Ốc",
    "Hoa Kỳ",
    "đi",
    "và",
    "Bình Nhưỡng",
    "Mỹ",
    ".",
    "Lào",
  );
  fc.assert(
    fc.property(fc.array(parts), (words) => {
      const text = words.join(" ");
      const moved = text.replaceAll("òa", "oà");
      const keys = (here: string) =>
        gazetteer.matches(here).map(({ start, end, readings }) => [start, end, readings[0]?.entry.entityId]);
      expect(keys(moved)).toEqual(keys(text));
      for (const match of gazetteer.matches(text)) {
        expect(gazetteer.named(text.slice(match.start, match.end)).length).toBeGreaterThan(0);
      }
    }),
  );
});

test("a long text is read whole, which only a linear reading does before the test's time is up", () => {
  const text = "Hội đồng An ninh Quốc gia Mỹ và Bắc Hàn gặp nhau ở Seoul. ".repeat(8000);
  expect(gazetteer.matches(text)).toHaveLength(24_000);
});
