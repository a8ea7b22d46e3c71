import fc from "fast-check";
import { expect, test } from "vitest";
import { machineBlocks, ruledBlocks } from "./cleaned-blocks";
import { applyRules, blockMatcher, type OutletRule, ruleKey, type RulePattern } from "./outlet-rules";
import { type Block, blockKinds } from "./types";

const text = [
  "Bến đò Phú Lễ mở lại",
  "Hoà bình trở lại bến sông, ông Tần nói với chúng tôi vào sáng sớm hôm qua.",
  "Theo dõi Đò Ngang trên mọi bến sông",
  "Tin cùng mục",
  "Chợ nổi dời bến",
].join("\n\n");

const blocks: Block[] = text.split("\n\n").map((line, at) => {
  const start = text.indexOf(line);
  return {
    start,
    end: start + line.length,
    kind: at === 0 ? "title" : "paragraph",
    kept: at !== 3,
    reason: at === 3 ? "related_heading" : null,
  };
});

function fitting(pattern: RulePattern): number[] {
  const matches = blockMatcher(text, blocks);
  return blocks.flatMap((_, at) => (matches(pattern, at) ? [at] : []));
}

function rule(number: number, pattern: RulePattern, more: Partial<OutletRule> = {}): OutletRule {
  return { id: `rule-${number}`, number, pattern, kind: "boilerplate", kept: false, ...more };
}

test("words are compared without case, punctuation and the place of tone marks", () => {
  expect(fitting({ match: "begins", words: "HÒA BÌNH, trở lại" })).toEqual([1]);
  expect(fitting({ match: "exact", words: "theo dõi: đò ngang trên mọi bến sông!" })).toEqual([2]);
  expect(fitting({ match: "contains", words: "bến sông" })).toEqual([1, 2]);
});

test("half a word fits nothing", () => {
  expect(fitting({ match: "begins", words: "Theo d" })).toEqual([]);
  expect(fitting({ match: "contains", words: "ến sông" })).toEqual([]);
});

test("what is nothing but signs is told from nothing", () => {
  expect(ruleKey(" *  * * ")).toBe("* * *");
  expect(fitting({ match: "contains", words: "***" })).toEqual([]);
});

test("places are counted among what the machine keeps", () => {
  expect(fitting({ match: "position", from: "start", count: 1 })).toEqual([0]);
  expect(fitting({ match: "position", from: "end", count: 2 })).toEqual([2, 4]);
});

test("a heading takes everything below it along, itself included", () => {
  expect(fitting({ match: "from_heading", words: "tin cùng mục" })).toEqual([3, 4]);
  expect(fitting({ match: "from_heading", words: "không có trong bài" })).toEqual([]);
});

test("kind, length and several conditions at once", () => {
  expect(fitting({ match: "kind", kind: "title" })).toEqual([0]);
  expect(fitting({ match: "length", min: 15, max: 15 })).toEqual([4]);
  const both: RulePattern = {
    match: "all",
    of: [
      { match: "contains", words: "bến" },
      { match: "position", from: "end", count: 1 },
    ],
  };
  expect(fitting(both)).toEqual([4]);
});

test("where several rules fit, the newest counts, in whatever order they come", () => {
  const cut = rule(1, { match: "contains", words: "Đò Ngang" });
  const keep = rule(2, { match: "contains", words: "Đò Ngang" }, { kept: true, kind: "credit" });
  for (const rules of [
    [cut, keep],
    [keep, cut],
  ]) {
    expect(applyRules(text, blocks, rules)[2]).toEqual({
      ...blocks[2],
      kind: "credit",
      kept: true,
      reason: null,
      ruleId: "rule-2",
    });
  }
});

test("a rule brings back what the machine cut", () => {
  const [back] = applyRules(text, blocks, [
    rule(1, { match: "exact", words: "Tin cùng mục" }, { kept: true, kind: "heading" }),
  ]).slice(3);
  expect(back).toMatchObject({ kind: "heading", kept: true, reason: null, ruleId: "rule-1" });
});

const words = fc.stringMatching(/^[\p{L}\p{N} .,!?*“”-]{1,30}$/u);
const simple = fc.oneof(
  fc.record({ match: fc.constantFrom("exact", "begins", "contains", "from_heading"), words }),
  fc.record({
    match: fc.constant("position" as const),
    from: fc.constantFrom("start", "end"),
    count: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({ match: fc.constant("kind" as const), kind: fc.constantFrom(...blockKinds) }),
  fc.record({
    match: fc.constant("length" as const),
    min: fc.integer({ min: 1, max: 40 }),
    max: fc.integer({ min: 40, max: 500 }),
  }),
);
const patterns = fc.oneof(
  simple,
  fc.record({ match: fc.constant("all" as const), of: fc.array(simple, { minLength: 2, maxLength: 4 }) }),
) as fc.Arbitrary<RulePattern>;
const rulesOf = fc.array(
  fc.record({ pattern: patterns, kind: fc.constantFrom(...blockKinds), kept: fc.boolean() }),
  { maxLength: 6 },
);
const lines = fc.array(
  fc.oneof(
    fc.constantFrom("Tin cùng mục", "Chia sẻ", "* * *", "Đọc thêm: Chợ nổi", "", "   ", "Ảnh: Đò Ngang"),
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.stringMatching(/^[A-ZĐ][a-zàáảãạăâêôơưđ ]{30,120}\.$/u),
  ),
  { maxLength: 12 },
);

test("whatever the rules say, blocks and the white space between them are the text, letter by letter", () => {
  fc.assert(
    fc.property(lines, rulesOf, (written, made) => {
      const whole = written.join("\n").normalize("NFC");
      const rules = made.map((one, at) => ({ ...one, id: `r${at}`, number: at + 1 }));
      const before = machineBlocks(whole, []).blocks;
      const after = ruledBlocks(whole, [], rules).blocks;
      expect(after.map(({ start, end }) => [start, end])).toEqual(
        before.map(({ start, end }) => [start, end]),
      );
      for (const read of [before, after]) {
        let at = 0;
        let put = "";
        for (const { start, end } of read) {
          const between = whole.slice(at, start);
          expect(between.trim()).toBe("");
          put += between + whole.slice(start, end);
          at = end;
        }
        expect(whole.slice(at).trim()).toBe("");
        expect(put + whole.slice(at)).toBe(whole);
      }
      for (const { kept, reason } of after) expect(kept).toBe(reason === null);
    }),
  );
});

test("the same text and rules give the same blocks, in whatever order the rules come", () => {
  fc.assert(
    fc.property(lines, rulesOf, (written, made) => {
      const whole = written.join("\n").normalize("NFC");
      const rules = made.map((one, at) => ({ ...one, id: `r${at}`, number: at + 1 }));
      const once = ruledBlocks(whole, [], rules).blocks;
      expect(ruledBlocks(whole, [], rules.toReversed()).blocks).toEqual(once);
    }),
  );
});
