import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";

import { z } from "zod";

import { checkout } from "@/lib/platform/checkout";

/** How many tests passed, and which failed: where, which, and the first line of why. */
export type TestResults = { passed: number; failed: string[] };

const vitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

/** Of vitest's JSON report; null when it wrote none. A file that could not even be loaded counts as one that failed. */
export function readVitestResults(file: string): TestResults | null {
  if (!existsSync(file)) return null;
  const report = vitestReport.parse(JSON.parse(readFileSync(file, "utf8")));
  const failed = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const where = path.relative(checkout, name);
    const tests = assertionResults.filter((test) => test.status === "failed");
    if (tests.length === 0 && status === "failed") return [`${where}: ${firstLine(message)}`];
    return tests.map(({ fullName, failureMessages: [why] }) => `${where}: ${fullName}: ${firstLine(why)}`);
  });
  return { passed: report.numPassedTests, failed };
}

const error = z.object({ message: z.string().optional() });
const attempt = z.object({ error: error.optional() });
const spec = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(z.object({ status: z.string(), results: z.array(attempt) })),
});
type Suite = { specs: z.infer<typeof spec>[]; suites?: Suite[] | undefined };
const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec), suites: z.array(suite).optional() }),
);
const playwrightReport = z.object({
  stats: z.object({ expected: z.number() }),
  suites: z.array(suite),
  errors: z.array(error),
});

/** Of Playwright's JSON report; null when it wrote none. What passed only the second time, and an error outside all tests, failed. */
export function readPlaywrightResults(file: string): TestResults | null {
  if (!existsSync(file)) return null;
  const { stats, suites, errors } = playwrightReport.parse(JSON.parse(readFileSync(file, "utf8")));
  const failed = suites.flatMap(specsOf).filter(({ ok, tests }) => !ok || tests.some(isFlaky));
  return {
    passed: stats.expected,
    failed: [
      ...failed.map(
        ({ file: where, title, tests }) =>
          `${where}: ${title}: ${firstLine(tests.flatMap(({ results }) => results).find((one) => one.error)?.error?.message)}`,
      ),
      ...errors.map(({ message }) => `outside all tests: ${firstLine(message)}`),
    ],
  };
}

function isFlaky({ status }: { status: string }): boolean {
  return status === "flaky";
}

function specsOf({ specs, suites = [] }: Suite): z.infer<typeof spec>[] {
  return [...specs, ...suites.flatMap(specsOf)];
}

function firstLine(message = ""): string {
  return stripVTControlCharacters(message).trim().split("\n")[0] ?? "";
}
