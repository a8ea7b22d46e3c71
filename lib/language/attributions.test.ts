import { expect, test } from "vitest";
import { worldIn } from "./attribution/sample-reading";
import { findAttributions } from "./attributions";
import type { AttributionFinding, Block, BlockKind } from "./types";

function read(text: string, kind: BlockKind = "paragraph", kept = true): AttributionFinding[] {
  const reason = kept ? null : "teaser";
  const block: Block = { start: 0, end: text.length, kind, kept, reason };
  return findAttributions(text, [block], worldIn(text));
}

const sentence = "Ông Trần Bá Lộc cho biết nước đã rút.";

test.each<BlockKind>(["caption", "byline", "credit", "dateline", "boilerplate"])(
  "nobody speaks in a %s",
  (kind) => {
    expect(read(sentence, kind)).toEqual([]);
  },
);

test("what was cut credits nobody", () => {
  expect(read(sentence, "paragraph", false)).toEqual([]);
});

test("a headline names its speaker before a colon", () => {
  expect(read("Mikael Strand: Tuyến phà này phải được giữ lại", "title")).toMatchObject([
    {
      resolved: "Mikael Strand",
      cue: null,
      sourceKind: "named_person",
      reasons: [{ code: "colon_speaker" }],
    },
  ]);
});

test("a headline in which a country warns", () => {
  expect(read('Lavia cảnh báo Norvia sẽ phải "trả giá" nếu đóng eo biển', "title")).toMatchObject([
    { resolved: "Lavia", sourceKind: "organisation", mode: "mixed" },
  ]);
});

test("the title in front of the name is the role", () => {
  const [found] = read("Bộ trưởng Giao thông Lavia Mikael Strand nói rằng phà sẽ chạy lại.");
  expect(found).toMatchObject({ role: "Bộ trưởng Giao thông Lavia", resolvedEntityId: "Mikael Strand" });
});

test("an unnamed speaker's whole phrase is the role, and the reason says the name was withheld", () => {
  const [found] = read("Một quan chức Norvia giấu tên cho biết cảng đã đóng.");
  expect(found).toMatchObject({ role: "Một quan chức Norvia giấu tên", resolved: null });
  expect(found?.reasons).toContainEqual({ code: "name_withheld" });
});

test("certainty falls from a marked quotation to a carried speaker to words without any", () => {
  const [quoted, carried] = read(
    "Bà Đỗ Thị Hường nói: “Trường đã đủ chỗ.” Bà cho biết lớp sẽ khai giảng sớm.",
  );
  const [, alone] = read(
    "Ông Strand nói mưa đã tạnh. Thủy thủ “làm nửa ngày và nghỉ luân phiên theo tuần” ở cảng.",
  );
  expect(quoted?.confidence).toBeGreaterThan(carried?.confidence ?? 1);
  expect(carried?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
  expect(alone?.reasons).toContainEqual({ code: "speaker_carried", detail: "Mikael Strand" });
});

test("every statement gives its reason and a confidence between 0 and 1", () => {
  const found = read("Theo AFP, ông Demir nói rằng ông sẽ đi, đồng thời cảnh báo đường đã hỏng.");
  expect(found).toHaveLength(3);
  for (const { confidence, reasons } of found) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
    expect(reasons.length).toBeGreaterThan(0);
  }
});

test("a chain of three: agency, minister, company", () => {
  const found = read("Theo AFP, Bộ trưởng Ana Belova cho biết Công ty Sông Xanh đã cam kết nộp phạt.");
  expect(found.map(({ resolved, via }) => [resolved, via])).toEqual([
    ["AFP", null],
    ["Ana Belova", 0],
    ["Công ty Sông Xanh", 1],
  ]);
});

test("empty and strange texts are read without complaint", () => {
  for (const text of ["", " ", "\n", "“", "theo", "cho biết", ":", "…", "- ", "()"])
    expect(read(text)).toEqual([]);
});
