import { expect, test } from "vitest";
import type { ReviewItem, Standing } from "./review-item";
import { afterDeciding, foreseen, listed, outsideCuts, step, withoutTitleGuess } from "./walk";

function waiting(key: string, order: number, standing: Standing = "pending"): ReviewItem {
  return { type: "title", key, order, standing, guess: null, fact: null, title: key };
}

const items = [waiting("a", 1), waiting("b", 2, "accepted"), waiting("c", 3), waiting("d", 4)];
const keys = (list: ReviewItem[]) => list.map(({ key }) => key);

test("what waits stands before what is decided, each in text order", () => {
  expect(keys(listed(items, "all"))).toEqual(["a", "c", "d", "b"]);
  expect(keys(listed(items, "decided"))).toEqual(["b"]);
  expect(keys(listed(items, "entities"))).toEqual([]);
});

test("what somebody looks at keeps its place when another editor decides it", () => {
  expect(keys(listed(items, "all", "b"))).toEqual(["a", "b", "c", "d"]);
});

test("walking stops at the ends and begins at the first", () => {
  const list = listed(items, "all");
  expect(step(list, null, 1)).toBe("a");
  expect(step(list, "a", -1)).toBe("a");
  expect(step(list, "a", 1)).toBe("c");
  expect(step(list, "b", 1)).toBe("b");
});

test("a decision leads to the next that waits, from the last one round to the first", () => {
  const list = listed(items, "all");
  expect(afterDeciding(list, "a")).toBe("c");
  expect(afterDeciding(list, "d")).toBe("a");
  expect(afterDeciding([waiting("z", 1)], "z")).toBe("z");
});

function origin(key: string, order: number, code: string): ReviewItem {
  const guess = {
    id: key,
    version: 1,
    confidence: 0.2,
    reasons: [{ code }],
    decisionId: null,
    decidedBy: null,
  };
  const told = { kind: "agency" as const, name: key, outletId: null, evidence: null, quote: null };
  return { type: "origin", key, order, standing: "pending", guess, fact: null, ...told };
}

test("an origin that is only cited in the body stands last of what waits, and no decision leads on to it", () => {
  const list = listed(
    [origin("passing", 0, "cited_in_body"), origin("wire", 9, "credit_line"), ...items],
    "all",
  );
  expect(keys(list)).toEqual(["wire", "a", "c", "d", "passing", "b"]);
  expect(afterDeciding(list, "d")).toBe("wire");
  expect(afterDeciding([origin("passing", 0, "cited_in_body"), waiting("a", 1)], "a")).toBe("a");
  expect(step(list, "d", 1)).toBe("passing");
});

test("things at the same place are taken one after the other", () => {
  expect(afterDeciding([waiting("m", 5), waiting("n", 5)], "m")).toBe("n");
});

test("a foreseen decision changes the standing and nothing else", () => {
  const after = foreseen(items, new Map([["c", { key: "c", standing: "rejected" as const }]]));
  expect(after.map(({ standing }) => standing)).toEqual(["pending", "accepted", "rejected", "pending"]);
});

test("what waits in a cut block is not asked; what was decided there stays", () => {
  expect(keys(outsideCuts(items, [{ start: 2, end: 4 }]))).toEqual(["a", "b", "d"]);
  expect(keys(outsideCuts(items, []))).toEqual(["a", "b", "c", "d"]);
});

test("whoever has given a title is not asked for one any more", () => {
  expect(keys(withoutTitleGuess(items, "Tít của biên tập viên"))).toEqual(["b"]);
  expect(keys(withoutTitleGuess(items, null))).toEqual(["a", "b", "c", "d"]);
});
