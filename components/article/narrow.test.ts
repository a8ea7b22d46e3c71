import { expect, test } from "vitest";
import { narrowed, reasonsIn, surenessOf, wide } from "./narrow";
import type { ReviewItem } from "./review-item";

function name(
  key: string,
  entityKind: "person" | "place",
  confidence: number,
  ...codes: string[]
): ReviewItem {
  const reasons = codes.map((code) => ({ code }));
  const guess = { id: key, version: 1, confidence, reasons, decisionId: null, decidedBy: null };
  const place = { order: 0, span: { start: 0, end: 1 }, quote: key, name: key, entityId: null };
  return {
    type: "mention",
    key,
    standing: "pending",
    guess,
    fact: null,
    ...place,
    entityKind,
    candidates: [],
    guessed: null,
  };
}

const list = [
  name("a", "person", 0.95, "known_alias"),
  name("b", "place", 0.8, "known_alias", "place_word"),
  name("c", "person", 0.4, "capitalised"),
];
const keys = (items: ReviewItem[]) => items.map(({ key }) => key);

test("what is looked at is narrowed by kind, sureness and reason together", () => {
  expect(keys(narrowed(list, wide))).toEqual(["a", "b", "c"]);
  expect(keys(narrowed(list, { ...wide, kind: "person" }))).toEqual(["a", "c"]);
  expect(keys(narrowed(list, { ...wide, kind: "person", sureness: "low" }))).toEqual(["c"]);
  expect(keys(narrowed(list, { ...wide, reason: "known_alias", sureness: "good" }))).toEqual(["b"]);
});

test("reasons come with the commonest first", () => {
  expect(reasonsIn(list)).toEqual(["known_alias", "capitalised", "place_word"]);
});

test("sureness has four steps", () => {
  expect([0.9, 0.75, 0.5, 0.49].map(surenessOf)).toEqual(["high", "good", "fair", "low"]);
});
