import { partBytes } from "@/lib/upload/schema";

import type { PartAnswer } from "./ask-own-server";

export type Sending = {
  state: "waiting" | "sending" | "sent" | "failed";
  /** What the server has for certain, and what is on its way. */
  received: number;
  sent: number;
  ticket: string | null;
  problem: string | null;
};

export const notSent: Sending = { state: "waiting", received: 0, sent: 0, ticket: null, problem: null };

export type Send = (
  query: Record<string, string>,
  piece: Blob,
  telling: { onSent: (bytes: number) => void; signal: AbortSignal },
) => Promise<PartAnswer>;

type Way = {
  send: Send;
  signal: AbortSignal;
  /** Waits before the next try; ends early when sending is stopped. */
  pause: (attempt: number) => Promise<void>;
  onChange: (sending: Sending) => void;
};

type NamedFile = { name: string; file: Blob & { type: string } };

const mostTries = 5;

/**
 * Sends one file piece by piece, from where the server has it. A line that breaks is tried again; what the server
 * refuses is not. Never throws but for being stopped.
 */
export async function sendFile({ name, file }: NamedFile, before: Sending, way: Way): Promise<Sending> {
  let now: Sending = { ...before, state: "sending", problem: null };
  const tell = (change: Partial<Sending>) => way.onChange((now = { ...now, ...change }));
  tell({ sent: now.received });
  for (let failures = 0; now.ticket === null || now.received < file.size;) {
    const { received: from, ticket } = now;
    const query: Record<string, string> =
      ticket === null ? { name, type: file.type, size: String(file.size) } : { ticket, from: String(from) };
    const piece = file.slice(from, from + partBytes);
    const onSent = (bytes: number) => tell({ sent: Math.min(from + bytes, file.size) });
    const answer = await way.send(query, piece, { onSent, signal: way.signal });
    if (answer.ok) {
      failures = 0;
      tell({ ticket: answer.ticket, received: answer.received, sent: answer.received });
    } else if (answer.problem === "out_of_step" && answer.received !== null && answer.received !== from) {
      // An earlier try got further than its answer told.
      tell({ received: answer.received, sent: answer.received });
    } else if (answer.problem === "offline" && failures < mostTries) {
      failures += 1;
      tell({ sent: from });
      await way.pause(failures);
    } else {
      const lost = answer.problem === "upload_gone" || answer.problem === "out_of_step";
      tell({ ...(lost ? notSent : { sent: from }), state: "failed", problem: answer.problem });
      return now;
    }
  }
  tell({ state: "sent" });
  return now;
}

/** So many at a time: enough to fill the line, few enough that one file after the other is done. */
const lanes = 3;

export async function sendAll<F>(files: readonly F[], one: (file: F) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < files.length) {
      const file = files[next];
      next += 1;
      if (file !== undefined) await one(file);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
