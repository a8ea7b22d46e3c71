import { parentPort } from "node:worker_threads";
import { describeError } from "@/lib/action/describe-error";
import { type KnownNames, type ReadingJob, type ReadingResult, readText } from "../reading";
import type { Answer, FromThread, ToThread } from "./messages";

/** One thread: reads what it is sent, one text after the other. It knows no database and no settings. */

const port = parentPort;
if (!port) throw new Error("This file is run as a thread.");
let names: KnownNames | null = null;

port.on("message", (message: ToThread) => {
  if (message.kind === "names") names = message.names;
  else port.postMessage(answer(message));
});
port.postMessage({ kind: "ready" } satisfies FromThread);

function answer({ ticket, job }: Extract<ToThread, { kind: "job" }>): Answer {
  const result = read(job);
  return { kind: "answer", ticket, result, heapBytes: process.memoryUsage().heapUsed };
}

function read(job: ReadingJob): ReadingResult {
  if (names === null) throw new Error("A text came before the names.");
  try {
    return { ok: true, reading: readText(job, names) };
  } catch (error) {
    return { ok: false, problem: "reading_crashed", detail: JSON.stringify(describeError(error)) };
  }
}
