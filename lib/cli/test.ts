import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";

import { runCommand } from "@/lib/cli/run-command";
import { dataFolder } from "@/lib/platform/data-folder";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { runChild } from "@/lib/platform/run-child";
import { tsxCommand } from "@/lib/platform/tsx-command";
import { readPlaywrightResults, readVitestResults, type TestResults } from "@/lib/testing/test-results";

const folder = path.join(dataFolder(), "test");
const reports = {
  vitest: path.join(folder, "vitest.json"),
  playwright: path.join(folder, "playwright.json"),
};

type Step = {
  name: string;
  /** Each runs when the one before it succeeded. */
  runs: string[][];
  env?: Record<string, string>;
  /** What its tests came to; a step without is one check. */
  results?: () => TestResults | null;
};

/** Routes have types only once they are written down; rules that look at types need them as the compiler does. */
const routeTypes = ["node_modules/next/dist/bin/next", "typegen"];
const build = { COLLATE_BUILD_FOLDER: ".next-test" };

const steps: Step[] = [
  { name: "format", runs: [["node_modules/oxfmt/bin/oxfmt", "--check"]] },
  { name: "lint", runs: [routeTypes, ["node_modules/oxlint/bin/oxlint"]], env: build },
  { name: "types", runs: [routeTypes, ["node_modules/typescript/bin/tsc", "--noEmit"]], env: build },
  { name: "unused", runs: [["node_modules/knip/bin/knip.js", "--config", ".config/knip.json"]] },
  { name: "drift", runs: [tsxCommand("drift")] },
  {
    name: "vitest",
    runs: [
      [
        "node_modules/vitest/vitest.mjs",
        "run",
        "--config=.config/vitest.ts",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${reports.vitest}`,
      ],
    ],
    results: () => readVitestResults(reports.vitest),
  },
  {
    name: "e2e",
    runs: [tsxCommand("e2e")],
    env: { E2E_REPORT: reports.playwright },
    results: () => readPlaywrightResults(reports.playwright),
  },
];

/** A test run knows nothing of the databases and addresses of the person who starts it. */
const blank = {
  COLLATE_ENV_FILE: "none",
  DATA_DIR: folder,
  DATABASE_URL: undefined,
  DATABASE_OWNER_URL: undefined,
  PUBLIC_URL: undefined,
  HOST: undefined,
  PORT: undefined,
  COLLATE_MODE: undefined,
  AUTH_SECRET: undefined,
  FETCH_ALLOW_HOSTS: undefined,
  NODE_ENV: undefined,
};

await runCommand(async () => {
  const wanted = chosenSteps(process.argv.slice(2));
  mkdirSync(folder, { recursive: true });
  const results: TestResults[] = [];
  for (const step of wanted) results.push(await run(step));
  const passed = results.reduce((sum, one) => sum + one.passed, 0);
  const failed = results.flatMap((one) => one.failed);
  process.stdout.write(failed.map((name) => `\nFailed: ${name}`).join(""));
  process.stdout.write(`\nTests: ${passed} passed, ${failed.length} failed\n`);
  if (failed.length > 0) process.exitCode = 1;
});

/** Names of steps; what stands behind `--` goes to the program of the last one. */
function chosenSteps(given: string[]): Step[] {
  const end = given.includes("--") ? given.indexOf("--") : given.length;
  const names = given.slice(0, end);
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    throw new PlainProblem(
      `There is no step ${unknown.join(", ")}. Steps: ${steps.map(({ name }) => name).join(", ")}.`,
    );
  }
  const chosen = names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
  return chosen.map((step) => (step === chosen.at(-1) ? withArguments(step, given.slice(end + 1)) : step));
}

function withArguments(step: Step, rest: string[]): Step {
  return { ...step, runs: step.runs.map((args) => (args === step.runs.at(-1) ? [...args, ...rest] : args)) };
}

async function run(step: Step): Promise<TestResults> {
  process.stdout.write(`\n--- ${step.name}\n`);
  for (const report of Object.values(reports))
    if (step.results !== undefined) rmSync(report, { force: true });
  const ok = await runAll(step);
  const results = step.results?.() ?? null;
  if (results === null) return ok ? { passed: 1, failed: [] } : { passed: 0, failed: [step.name] };
  // A runner may fail although each of its tests passed: an error outside a test, a server that did not end.
  const failed = results.failed.map((name) => `${step.name}, ${name}`);
  return { ...results, failed: !ok && failed.length === 0 ? [step.name] : failed };
}

async function runAll({ runs, env = {} }: Step): Promise<boolean> {
  for (const args of runs) {
    const { code } = await runChild({ args, env: { ...blank, ...env } });
    if (code !== 0) return false;
  }
  return true;
}
