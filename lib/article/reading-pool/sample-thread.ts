import { parentPort } from "node:worker_threads";
import type { FromThread, ToThread } from "./messages";

/** A thread that misbehaves when its text says so, for the pool's tests. */

const reading = {
  language: "vi",
  register: "unknown",
  title: null,
  byline: null,
  keptWhole: false,
  blocks: "[]",
  suggestions: "[]",
  profile: "{}",
  terms: {
    ids: new Float64Array(),
    counted: 0,
    background: new Float32Array(),
    counts: new Uint8ClampedArray(),
  },
  storyKeys: [],
  counts: { blocks: 0, suggestions: 0 },
} as const;

const waiting: number[] = [];

parentPort?.on("message", (message: ToThread) => {
  if (message.kind === "names") return;
  const { text } = message.job;
  if (text === "hang") for (;;);
  if (text === "exit") process.exit(1);
  const filled: number[][] = [];
  if (text === "grow") for (;;) filled.push(Array.from({ length: 100_000 }, (_, at) => at / 3));
  waiting.push(message.ticket);
  if (text !== "wait") for (const ticket of waiting.splice(0)) answer(ticket);
});

function answer(ticket: number): void {
  const message: FromThread = {
    kind: "answer",
    ticket,
    result: { ok: true, reading: { ...reading, storyKeys: [] } },
    heapBytes: 1,
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
  parentPort?.postMessage(message);
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
parentPort?.postMessage({ kind: "ready" } satisfies FromThread);
