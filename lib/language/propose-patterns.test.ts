import { expect, test } from "vitest";
import { machineBlocks } from "./cleaned-blocks";
import { blockMatcher } from "./outlet-rules";
import { proposePatterns } from "./propose-patterns";

const body = [
  "Ông Lê Văn Tần, trưởng bến, cho biết chuyến đầu tiên rời bờ lúc năm giờ sáng và chở theo hơn ba mươi người đi chợ.",
  "Theo ông Tần, bến được gia cố bằng cọc tràm, còn đường dẫn xuống bến đã rải đá để xe máy lên xuống không bị trượt.",
];
const text = [
  "Bến đò Phú Lễ mở lại sau mùa nước",
  ...body,
  "Cập nhật bản tin lúc 6 giờ ngày 3-4, bạn đọc gọi 090 để góp ý.",
  "Bà con hai bên sông chờ ngày này từ trước Tết, ai cũng mừng vì không phải đi vòng nữa.",
].join("\n\n");

function proposedFor(words: string) {
  const { blocks } = machineBlocks(text, []);
  const at = blocks.findIndex(({ start, end }) => text.slice(start, end).includes(words));
  return { blocks, at, patterns: proposePatterns(text, blocks, at) };
}

test("two or three ways to say it, the exact words first, each of which fits the block itself", () => {
  for (const words of ["Cập nhật bản tin", "Theo ông Tần", "Bà con hai bên"]) {
    const { blocks, at, patterns } = proposedFor(words);
    expect(patterns.length).toBeGreaterThanOrEqual(2);
    expect(patterns.length).toBeLessThanOrEqual(3);
    expect(patterns[0]?.match).toBe("exact");
    const matches = blockMatcher(text, blocks);
    for (const pattern of patterns)
      expect({ pattern, fits: matches(pattern, at) }).toEqual({ pattern, fits: true });
  }
});

test("the opening stops before what changes from day to day", () => {
  expect(proposedFor("Cập nhật bản tin").patterns[1]).toEqual({ match: "begins", words: "Cập nhật bản tin" });
});

test("a line near the end is proposed by its place", () => {
  expect(proposedFor("Bà con hai bên").patterns).toContainEqual({
    match: "all",
    of: [
      { match: "position", from: "end", count: 1 },
      { match: "kind", kind: "paragraph" },
    ],
  });
});

test("what stands under a short heading near the end goes with everything below it", () => {
  const page = [text, "Mời ghé quầy sách", "Sách về sông nước bán tại bến."].join("\n\n");
  const { blocks } = machineBlocks(page, []);
  const at = blocks.findIndex(({ start }) => page.slice(start).startsWith("Mời ghé"));
  expect(proposePatterns(page, blocks, at).at(-1)).toEqual({
    match: "from_heading",
    words: "Mời ghé quầy sách",
  });
});
