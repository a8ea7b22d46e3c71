import { expect, test } from "vitest";
import { alphabetically } from "./alphabetically";

test("names stand in the order of the alphabet, whatever their capitals and marks", () => {
  const names = ["TTXVN", "Đài Bắc", "Sky News", "Taipei Times", "Dân trí", "Sài Gòn", "38 North", "antara"];
  const sorted = names.map((name) => ({ name })).toSorted(alphabetically);
  expect(sorted.map(({ name }) => name)).toEqual([
    "38 North",
    "antara",
    "Dân trí",
    "Đài Bắc",
    "Sài Gòn",
    "Sky News",
    "Taipei Times",
    "TTXVN",
  ]);
});
