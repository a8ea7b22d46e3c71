import { expect, test } from "vitest";

import type { HouseName } from "@/lib/entity/house-name-queries";

import { houseNamesIn, namesToChange } from "./house-names";

const entityId = "0198a7c2-0000-7000-8000-000000000001";
const name = (folded: string, printed: string | null): HouseName => ({
  folded,
  entityId,
  entity: "",
  printed,
});
const names = [
  name("bắc hàn", "Triều Tiên"),
  name("triều tiên", null),
  name("hàn quốc", null),
  name("hòa lan", "Hà Lan"),
  name("tòa bạch ốc", "Nhà Trắng"),
];
const changed = (text: string) =>
  namesToChange(text, names).map(({ start, end, printed }) => `${text.slice(start, end)} → ${printed}`);

test("a name is changed to what we print, in either placement of its tone", () => {
  expect(changed("Bắc Hàn nói với Hoà Lan và Hòa Lan, còn Triều Tiên thì không.")).toEqual([
    "Bắc Hàn → Triều Tiên",
    "Hoà Lan → Hà Lan",
    "Hòa Lan → Hà Lan",
  ]);
});

test("others' words stay as they are, also where a quotation is not closed yet", () => {
  expect(changed("Ông nói: “Bắc Hàn sẽ trả lời”, rồi nhắc lại Bắc Hàn.")).toEqual(["Bắc Hàn → Triều Tiên"]);
  expect(changed('Ông nói: "Bắc Hàn sẽ trả lời" và «Bắc Hàn» và ‘Bắc Hàn’.')).toEqual([]);
  expect(changed("Ông nói: “Bắc Hàn sẽ trả lời")).toEqual([]);
});

test("words that may belong to another name, to other words or to no name at all are left", () => {
  expect(changed("Phía bắc Hàn Quốc có tuyết. Bắc Hàn Quốc cũng có.")).toEqual([]);
  expect(changed("Miền Bắc hàng ngày, bắc hàn, XBắc Hàn.")).toEqual([]);
});

test("blocks that quote are others' words, and a citation parts two words", () => {
  const paragraph = (...words: string[]) => ({
    type: "paragraph" as const,
    content: words.flatMap((text, place) => [
      ...(place > 0 ? [{ type: "citation" as const, attrs: { citationId: entityId } }] : []),
      { type: "text" as const, text },
    ]),
  });
  const body = {
    type: "doc" as const,
    content: [
      paragraph("Bắc Hàn", " và Bắc", "Hàn."),
      { type: "blockquote" as const, content: [paragraph("Bắc Hàn")] },
      {
        type: "bulletList" as const,
        content: [{ type: "listItem" as const, content: [paragraph("Bắc Hàn")] }],
      },
    ],
  };
  expect(houseNamesIn(body, names)).toEqual([{ written: "Bắc Hàn", printed: "Triều Tiên", places: 2 }]);
});
