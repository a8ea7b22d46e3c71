import { EventEmitter } from "node:events";
import { Worker } from "node:worker_threads";
import { afterAll, expect, test, vi } from "vitest";
import { readDocuments, type Step } from "../read-documents";
import { readDocumentsApart } from "./read-documents-apart";
import type * as ReadingPool from "./reading-pool";
import { closeIdleThreads } from "./reading-pool";

/** Threads that are lost between two items, as when the machine has no time for them. */
const lost = vi.hoisted(() => ({ threads: 0, steps: [] as unknown[] }));

vi.mock("./reading-pool", async (original) => {
  const real = await original<typeof ReadingPool>();
  const takeThread: typeof real.takeThread = async () => {
    if (lost.threads === 0) return real.takeThread();
    lost.threads -= 1;
    return lostThread();
  };
  const endThread: typeof real.endThread = async (thread) => {
    if (thread instanceof Worker) await real.endThread(thread);
  };
  return { ...real, takeThread, endThread };
});

function lostThread(): Worker {
  const thread = new EventEmitter();
  const postMessage = (message: { type: string }) => {
    if (message.type !== "read") return;
    setImmediate(() => {
      const steps = lost.steps.splice(0);
      if (steps.length > 0) thread.emit("message", { type: "steps", steps });
      thread.emit("exit", 1);
    });
  };
  return Object.assign(thread, { postMessage }) as unknown as Worker;
}

afterAll(closeIdleThreads);

const lines = Array.from({ length: 20 }, (_, index) => `{"text":"Dòng ${index}."}\n`).join("");
const source = { name: "a.jsonl", mediaType: null, bytes: new Uint8Array(Buffer.from(lines)) };

async function all(steps: AsyncGenerator<Step>): Promise<Step[]> {
  const found: Step[] = [];
  for await (const step of steps) found.push(step);
  return found;
}

test("a thread that is lost between two items costs no item: another goes on behind the last", async () => {
  const expected = await all(readDocuments(source));
  lost.threads = 2;
  lost.steps = expected.slice(0, 5);
  expect(await all(readDocumentsApart(source))).toEqual(expected);
});

test("where every thread is lost at one place, the rest of the file is refused and told", async () => {
  lost.threads = 5;
  const found = await all(readDocumentsApart(source));
  expect(found.map(({ arrival }) => (arrival.ok ? "came" : [arrival.name, arrival.problem]))).toEqual([
    ["a.jsonl", "unreadable"],
  ]);
  expect(lost.threads).toBe(2);
  lost.threads = 0;
});
