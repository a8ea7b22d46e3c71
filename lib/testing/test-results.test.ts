import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { checkout } from "@/lib/platform/checkout";

import { readPlaywrightResults, readVitestResults } from "./test-results";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "collate-results-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test("a test that failed is told with its file and the first line of why, a file that has none as one", () => {
  const inFile = (name: string, rest: object) => ({ name: path.join(checkout, name), message: "", ...rest });
  const file = report({
    numPassedTests: 1,
    testResults: [
      inFile("lib/a.test.ts", {
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "holds", failureMessages: [] },
          { status: "failed", fullName: "breaks", failureMessages: ["expected 1 to be 2\n  at a.test.ts:3"] },
        ],
      }),
      inFile("lib/b.test.ts", { status: "failed", message: "no such module\n…", assertionResults: [] }),
    ],
  });
  expect(readVitestResults(file)).toEqual({
    passed: 1,
    failed: ["lib/a.test.ts: breaks: expected 1 to be 2", "lib/b.test.ts: no such module"],
  });
});

test("a journey that failed is found in whatever group it stands, as is an error outside all of them", () => {
  const journey = (title: string, ok: boolean, message?: string) => ({
    title,
    ok,
    file: "a.spec.ts",
    tests: [
      {
        status: ok ? "expected" : "unexpected",
        results: [{ error: message === undefined ? undefined : { message } }],
      },
    ],
  });
  const file = report({
    stats: { expected: 1 },
    suites: [
      {
        specs: [journey("holds", true)],
        suites: [{ specs: [journey("breaks", false, "\u001B[31mnot there\u001B[39m\nCall log")] }],
      },
    ],
    errors: [{ message: "the server is gone" }],
  });
  expect(readPlaywrightResults(file)).toEqual({
    passed: 1,
    failed: ["a.spec.ts: breaks: not there", "outside all tests: the server is gone"],
  });
});

test("without a report there are no results", () => {
  expect(readVitestResults(path.join(folder, "none.json"))).toBeNull();
  expect(readPlaywrightResults(path.join(folder, "none.json"))).toBeNull();
});
