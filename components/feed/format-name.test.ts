import { expect, test } from "vitest";
import { formatName } from "./format-name";

test("a feed's format is written as its standard writes it", () => {
  expect(["rss 2.0", "atom 1.0", "json feed 1.1"].map(formatName)).toEqual([
    "RSS 2.0",
    "Atom 1.0",
    "JSON Feed 1.1",
  ]);
});
