import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { harmlessXml, tooLargeXml, unsafeXml } from "./xml-bombs";

const answer = z.object({
  outcome: z.union([z.string(), z.number()]),
  text: z.string(),
  cpuSeconds: z.number(),
});

/** Of work: a busy machine takes longer by the clock. */
const mostSeconds = 5;
/** Only for what would never end. */
const killAfter = 50_000;

let worker: Worker;
beforeAll(startWorker);
afterAll(async () => {
  await worker.terminate();
});

async function startWorker() {
  worker = new Worker(new URL("../testing/document-worker.ts", import.meta.url), {
    execArgv: ["--import", "tsx"],
    resourceLimits: { maxOldGenerationSizeMb: 1_024 },
  });
  // The first reading pays for loading the code.
  await answerTo("feed", "<rss/>");
}

/** Fails when the worker took too long or had to be killed: by the timer, or by the memory that it may use. */
async function read(reader: "feed" | "opml" | "newsMl", source: string) {
  try {
    const answered = await answerTo(reader, source);
    expect(answered.cpuSeconds).toBeLessThan(mostSeconds);
    return answered;
  } catch (error) {
    await worker.terminate();
    await startWorker();
    throw error;
  }
}

async function answerTo(reader: string, source: string) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new Error("killed")), killAfter);
  try {
    const answered = once(worker, "message", { signal: stop.signal });
    worker.postMessage({ reader, source }, []);
    const [message] = z.tuple([answer]).parse(await answered);
    return message;
  } finally {
    clearTimeout(timer);
  }
}

for (const [name, source] of Object.entries(unsafeXml)) {
  test(`refused as unsafe: ${name}`, async () => {
    for (const reader of ["feed", "opml", "newsMl"] as const) {
      expect(await read(reader, source)).toMatchObject({ outcome: "unsafe_markup" });
    }
  });
}

for (const [name, source] of Object.entries(tooLargeXml)) {
  test(`refused as too large: ${name}`, async () => {
    for (const reader of ["feed", "opml", "newsMl"] as const) {
      expect(await read(reader, source)).toMatchObject({ outcome: "too_large" });
    }
  });
}

for (const [name, { source, feed }] of Object.entries(harmlessXml)) {
  test(`read in time, and nothing fetched: ${name}`, async () => {
    const result = await read("feed", source);
    expect(result.outcome).toBe(feed);
    expect(result.text).not.toContain("root:");
  });
}

test("there are at least 36 bombs", () => {
  expect([unsafeXml, tooLargeXml, harmlessXml].flatMap(Object.keys).length).toBeGreaterThanOrEqual(36);
});
