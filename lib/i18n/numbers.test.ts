import { expect, test } from "vitest";
import { saySeconds } from "./numbers";

test("a time that something took is told in seconds, with the language's own comma", () => {
  expect([210, 90_210].map((milliseconds) => saySeconds(milliseconds, "vi"))).toEqual(["0,2", "90,2"]);
  expect(saySeconds(1_949, "en")).toBe("1.9");
});
