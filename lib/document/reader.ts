import type { ByteSource } from "./byte-source";
import type { Limits } from "./limits";
import type { ColumnMapping } from "./records/column-mapping";
import type { ResumePoint } from "./resume-point";
import type { Arrival } from "./types";

/** An article or a refusal, and where to go on behind it. */
export type Step = { arrival: Arrival; next: ResumePoint };

export type ReadContext = {
  limits: Limits;
  mapping: ColumnMapping | null;
  /** Archives and messages that this lies in. */
  archives: number;
  messages: number;
  /** Bytes that may still be unpacked, for everything in one file together. */
  budget: { bytes: number };
  /** Told before what can take long, so that whoever watches can refuse that item and go on behind it. */
  beginning: (item: { name: string; next: ResumePoint }) => void;
  /** Reads what lies in an archive or a message by the same rules. */
  inside: (source: ByteSource, from: ResumePoint | null, context: ReadContext) => AsyncIterable<Step>;
};

export type Reader = (
  source: ByteSource,
  from: ResumePoint | null,
  context: ReadContext,
) => AsyncIterable<Step>;
