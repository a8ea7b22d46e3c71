import { expect, test } from "vitest";
import type { Alignment, BlockKind } from "@/lib/language/types";
import { compareRows } from "./compare-rows";

/** Lines as blocks; `sentence` finds one of them. */
function proof(...lines: [kind: BlockKind, text: string][]) {
  const text = lines.map(([, line]) => line).join("\n");
  let from = 0;
  const blocks = lines.map(([kind, line]) => {
    const start = from;
    from += line.length + 1;
    return { start, end: start + line.length, kind, kept: true };
  });
  const sentence = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  return { text, blocks, sentence };
}

const left = proof(
  ["title", "Bến ba đóng"],
  ["paragraph", "Bến ba đóng. Hai người bị thương."],
  ["paragraph", "“Chúng tôi chờ kết quả”, ông nói."],
  ["credit", "Báo Biển"],
);
const right = proof(
  ["paragraph", "“Chúng tôi đợi kết quả”, ông nói."],
  ["paragraph", "Bến ba đóng cửa. Chợ vẫn họp."],
);

function alignment(): Alignment {
  const pair = (a: string, b: string) => ({
    a: left.sentence(a),
    b: right.sentence(b),
    score: 0.8,
    relation: "paraphrase" as const,
  });
  return {
    pairs: [
      pair("Bến ba đóng. ".trim(), "Bến ba đóng cửa."),
      pair("“Chúng tôi chờ kết quả”, ông nói.", "“Chúng tôi đợi kết quả”, ông nói."),
    ],
    onlyA: [left.sentence("Hai người bị thương.")],
    onlyB: [right.sentence("Chợ vẫn họp.")],
  };
}

const say = (cells: { wordings: { text: string }[] }[]) =>
  cells.map(({ wordings }) => wordings.map(({ text }) => text).join("")).join(" | ");

test("every kept word of both proofs stands in exactly one row", () => {
  const rows = compareRows(left, right, alignment());
  const words = (side: "a" | "b") => rows.map((row) => say(row[side])).filter((text) => text !== "");
  expect(words("a")).toEqual([
    "Bến ba đóng",
    "Bến ba đóng.",
    "Hai người bị thương.",
    "“Chúng tôi chờ kết quả”, ông nói.",
    "Báo Biển",
  ]);
  expect(words("b").toSorted()).toEqual(
    ["Bến ba đóng cửa.", "Chợ vẫn họp.", "“Chúng tôi đợi kết quả”, ông nói."].toSorted(),
  );
});

test("links that cross are told apart, each end knows the other", () => {
  const rows = compareRows(left, right, alignment());
  const crossing = rows.filter(({ kind }) => kind === "crossing");
  expect(crossing).toHaveLength(2);
  expect(crossing[0]?.otherId).toBe(crossing[1]?.id);
  expect(crossing[1]?.otherId).toBe(crossing[0]?.id);
  expect(rows.filter(({ kind }) => kind === "level")).toHaveLength(1);
});

test("what only one has is marked, what is never compared is not", () => {
  const rows = compareRows(left, right, alignment());
  expect(rows.filter(({ kind }) => kind === "onlyA").map(({ a }) => say(a))).toEqual([
    "Hai người bị thương.",
  ]);
  expect(rows.filter(({ kind }) => kind === "onlyB").map(({ b }) => say(b))).toEqual(["Chợ vẫn họp."]);
  expect(rows.filter(({ kind }) => kind === "aside").map(({ a }) => say(a))).toEqual([
    "Bến ba đóng",
    "Báo Biển",
  ]);
});

test("two wordings of one quotation are paired", () => {
  const quoted = compareRows(left, right, alignment()).filter(({ quotation }) => quotation);
  expect(quoted.map(({ a, b }) => say([...a, ...b]))).toContain("“Chúng tôi chờ kết quả”, ông nói.");
});

test("a sentence that the other paper split stands beside both halves", () => {
  const whole = proof(["paragraph", "Bến ba đóng và hai người bị thương."]);
  const split = proof(["paragraph", "Bến ba đóng. Hai người bị thương."]);
  const a = whole.sentence(whole.text);
  const pairs = ["Bến ba đóng.", "Hai người bị thương."].map((words) => ({
    a,
    b: split.sentence(words),
    score: 0.7,
    relation: "partial" as const,
  }));
  const rows = compareRows(whole, split, { pairs, onlyA: [], onlyB: [] });
  expect(rows.map(({ kind, a: cellsA, b: cellsB }) => [kind, cellsA.length, cellsB.length])).toEqual([
    ["level", 1, 2],
  ]);
});

test("a headline that tells what the last sentence tells stays on top, and knows where that is told", () => {
  const told = proof(
    ["title", "Bến ba đóng"],
    ["paragraph", "Chợ vẫn họp."],
    ["paragraph", "Bến ba đóng từ sáng."],
  );
  const other = proof(["paragraph", "Chợ vẫn họp đông."], ["paragraph", "Bến ba đóng từ sáng nay."]);
  const last = other.sentence("Bến ba đóng từ sáng nay.");
  const pairs = [
    { a: told.blocks[0] ?? last, b: last, score: 0.4, relation: "partial" as const },
    {
      a: told.sentence("Chợ vẫn họp."),
      b: other.sentence("Chợ vẫn họp đông."),
      score: 0.8,
      relation: "same" as const,
    },
    { a: told.sentence("Bến ba đóng từ sáng."), b: last, score: 0.9, relation: "same" as const },
  ];
  const rows = compareRows(told, other, { pairs, onlyA: [], onlyB: [] });
  expect(rows.map(({ a }) => say(a))).toEqual(["Bến ba đóng", "Chợ vẫn họp.", "Bến ba đóng từ sáng."]);
  expect(rows.map(({ kind }) => kind)).toEqual(["crossing", "level", "level"]);
  expect(rows[0]?.otherId).toBe(rows[2]?.id);
  expect(rows[0]?.otherIsBelow).toBe(true);
});
