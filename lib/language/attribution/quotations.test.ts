import { expect, test } from "vitest";
import { findQuotations, type Quotation } from "./quotations";

function quoted(text: string): string[] {
  return findQuotations(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["straight", 'Bà nói "đi ngay" rồi đi.', ['"đi ngay"']],
  ["curly", "Bà nói “đi ngay” rồi đi.", ["“đi ngay”"]],
  ["guillemets", "Bà nói «đi ngay» rồi đi.", ["«đi ngay»"]],
  ["single", "Bà nói ‘đi ngay’ rồi đi.", ["‘đi ngay’"]],
  ["straight single", "Bà nói 'đi ngay' rồi đi.", ["'đi ngay'"]],
  ["doubled apostrophes", "Bà nói ''đi ngay'' rồi đi.", ["''đi ngay''"]],
  ["low opening", "Bà nói „đi ngay“ rồi đi.", ["„đi ngay“"]],
  ["mixed shapes", 'Bà nói "đi ngay” rồi đi.', ['"đi ngay”']],
  ["mixed the other way", 'Bà nói “đi ngay" rồi đi.', ['“đi ngay"']],
  ["glued to the colon", 'Bà nói:"Đi ngay".', ['"Đi ngay"']],
  ["spaced inside", 'Giải " Ca sĩ của năm " đã trao.', ['" Ca sĩ của năm "']],
  ["two in a row", "“Đi”, bà nói, “ngay”.", ["“Đi”", "“ngay”"]],
])("%s marks", (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test("the same marks nest", () => {
  const text = "“Họ hát “gió ơi”, rồi về.”";
  const [outer] = findQuotations(text, { start: 0, end: text.length });
  expect(outer?.end).toBe(text.length);
  expect(outer?.children.map(({ start, end }) => text.slice(start, end))).toEqual(["“gió ơi”"]);
});

test("single marks nest in double ones", () => {
  const text = "“chưa hề có ‘hợp đồng ngầm’ nào”";
  const [outer] = findQuotations(text, { start: 0, end: text.length });
  expect(outer?.children).toHaveLength(1);
});

test.each(["Eto'o ghi bàn cho O’Neil.", 'Màn hình 5" và 7" đều mới.', "the officials' boats"])(
  "no quotation in %s",
  (text) => {
    expect(quoted(text)).toEqual([]);
  },
);

test("one closing mark before a comma closes both", () => {
  expect(quoted("“Có nghĩa là “tiêu trước, trả sau”, ông nói.")).toEqual([
    "“Có nghĩa là “tiêu trước, trả sau”",
  ]);
});

test("a lone mark in the middle means nothing", () => {
  expect(quoted("Ông nói “đi ngay rồi đi.")).toEqual([]);
  expect(quoted("Ông nói đi ngay” rồi đi.")).toEqual([]);
});

test("a paragraph that opens a quotation and never closes it is quoted to its end", () => {
  const text = "“Chúng tôi sẽ đợi.";
  const [whole] = findQuotations(text, { start: 0, end: text.length });
  expect(whole).toMatchObject({ start: 0, end: text.length, closed: false });
});

test.each(["“", "”", '"', "«", "‘", "'", "“”", '""'])("10,000 times %s is read in one pass", (marks) => {
  const text = `Ông nói ${marks.repeat(10_000)} rồi đi.`;
  const found = findQuotations(text, { start: 0, end: text.length });
  expect(countAll(found)).toBeLessThanOrEqual(10_000);
});

/** Without recursion: the marks may nest 10,000 deep. */
function countAll(quotations: readonly Quotation[]): number {
  const open = [...quotations];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    count += 1;
    for (const child of next.children) open.push(child);
  }
  return count;
}
