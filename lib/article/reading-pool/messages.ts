import type { KnownNames, ReadingJob, ReadingResult } from "../reading";

/** What the pool and its threads say to each other. Names come before the jobs that are read by them. */
export type ToThread =
  | { kind: "names"; names: KnownNames }
  | { kind: "job"; ticket: number; job: ReadingJob };
export type Answer = { kind: "answer"; ticket: number; result: ReadingResult; heapBytes: number };
export type FromThread = { kind: "ready" } | Answer;
