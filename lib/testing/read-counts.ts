import { existsSync, readFileSync } from "node:fs";

import { z } from "zod";

export type Counts = { passed: number; failed: number };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numFailedTestSuites: z.number(),
});

/** A file that could not even be loaded has no tests, and counts as one that failed. */
export function readVitestCounts(file: string): Counts | null {
  if (!existsSync(file)) return null;
  const { numPassedTests, numFailedTests, numFailedTestSuites } = vitestReport.parse(
    JSON.parse(readFileSync(file, "utf8")),
  );
  return { passed: numPassedTests, failed: numFailedTests > 0 ? numFailedTests : numFailedTestSuites };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

export function readPlaywrightCounts(file: string): Counts | null {
  if (!existsSync(file)) return null;
  const { stats, errors } = playwrightReport.parse(JSON.parse(readFileSync(file, "utf8")));
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
