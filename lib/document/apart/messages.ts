import type { DocumentSource, ReadOptions } from "../read-steps";
import type { Step } from "../reader";
import type { ResumePoint } from "../resume-point";

/** An item that is being read, and where to go on if it never ends. */
export type BegunItem = { name: string; next: ResumePoint };

export type ToThread =
  | { type: "read"; source: DocumentSource; options: ReadOptions }
  /** So many steps have been taken in. */
  | { type: "taken"; steps: number };

export type FromThread =
  | { type: "ready" }
  | { type: "begun"; item: BegunItem }
  | { type: "steps"; steps: Step[] }
  /** Nothing more until some have been taken in. */
  | { type: "waiting" }
  /** Bytes are coming, though nothing has come of them yet. */
  | { type: "alive" }
  | { type: "done" }
  /** The disk's fault, not the file's. */
  | { type: "failed"; message: string };
