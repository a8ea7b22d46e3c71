import { expect, test } from "vitest";
import { namesIn } from "./outlet-choices";

test("names are parted by commas and line ends, and empty ones are none", () => {
  expect(namesIn(" Báo Biển, Biển Online,\n ,Tờ Biển ")).toEqual(["Báo Biển", "Biển Online", "Tờ Biển"]);
  expect(namesIn("  ")).toEqual([]);
});
