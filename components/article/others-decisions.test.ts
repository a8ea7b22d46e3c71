import { expect, test } from "vitest";
import { othersDecisions } from "./others-decisions";
import type { ReviewItem, Standing } from "./review-item";

function title(key: string, standing: Standing, decidedBy: string | null = null): ReviewItem {
  const guess = { id: key, version: 1, confidence: 1, reasons: [], decisionId: null, decidedBy };
  return { type: "title", key, order: 0, standing, guess, fact: null, title: key };
}

test("new decisions of others are told by name; one's own, old ones and reopened things are not", () => {
  const before = [
    title("a", "pending"),
    title("b", "pending"),
    title("c", "rejected", "Lan"),
    title("d", "accepted", "Lan"),
  ];
  const after = [
    title("a", "accepted", "Lan"),
    title("b", "rejected", "Minh"),
    title("c", "rejected", "Lan"),
    title("d", "pending"),
    title("e", "accepted", "Lan"),
  ];
  expect(othersDecisions(before, after, "Minh")).toEqual([{ name: "Lan", keys: ["a", "e"] }]);
});
