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

parentPort?.on("message", (message: ToThread) => {
  if (message.kind === "names") return;
  const { text } = message.job;
  if (text === "hang") for (;;);
  if (text === "exit") process.exit(1);
  const filled: number[][] = [];
  if (text === "grow") for (;;) filled.push(Array.from({ length: 100_000 }, (_, at) => at / 3));
  const answer: FromThread = {
    kind: "answer",
    ticket: message.ticket,
    result: { ok: true, reading: { ...reading, storyKeys: [] } },
    heapBytes: 1,
  };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
  parentPort?.postMessage(answer);
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
parentPort?.postMessage({ kind: "ready" } satisfies FromThread);
