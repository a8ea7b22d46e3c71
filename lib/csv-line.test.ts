import { expect, test } from "vitest";
import { csvLine } from "./csv-line";

test("no cell begins like a formula, whatever a file is called", () => {
  const names = ["=HYPERLINK(1)", "+84 tin", "-1", "@tin", "\t=1", "  =1", "\r=1"];
  for (const name of names) expect(csvLine([name])).toBe(`"'${name}"\r\n`);
});

test("figures stay figures, quotation marks are doubled and nothing is nothing", () => {
  expect(csvLine([-1, 'nói: "chờ"', null, "a,b"])).toBe('"-1","nói: ""chờ""","","a,b"\r\n');
});
