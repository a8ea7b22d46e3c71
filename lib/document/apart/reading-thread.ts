import { parentPort } from "node:worker_threads";
import { readSteps } from "../read-steps";
import type { Step } from "../reader";
import type { FromThread, ToThread } from "./messages";

/** Steps that have been sent and not been taken in yet: so many, of so many bytes, and reading waits. */
const mostOnTheWay = { steps: 256, bytes: 16_000_000 };
const batch = { steps: 32, bytes: 500_000 };
const aliveEveryMillis = 500;

const port = parentPort;
if (port === null) throw new Error("this file is run as a thread");

const sizes: number[] = [];
let bytesOnTheWay = 0;
let taken: (() => void) | null = null;

port.on("message", (message: ToThread) => {
  if (message.type === "taken") {
    for (const size of sizes.splice(0, message.steps)) bytesOnTheWay -= size;
    taken?.();
    return;
  }
  void read(message);
});

send({ type: "ready" });

async function read({ source, options }: Extract<ToThread, { type: "read" }>): Promise<void> {
  const alive = setInterval(() => send({ type: "alive" }), aliveEveryMillis);
  let held: Step[] = [];
  let heldBytes = 0;
  const flush = () => {
    if (held.length > 0) send({ type: "steps", steps: held });
    held = [];
    heldBytes = 0;
  };
  try {
    const steps = readSteps(source, options, (item) => {
      flush();
      send({ type: "begun", item });
    });
    for await (const step of steps) {
      const size = sizeOf(step);
      held.push(step);
      heldBytes += size;
      sizes.push(size);
      bytesOnTheWay += size;
      if (held.length >= batch.steps || heldBytes >= batch.bytes) flush();
      if (sizes.length >= mostOnTheWay.steps || bytesOnTheWay >= mostOnTheWay.bytes) {
        flush();
        await room();
      }
    }
    flush();
    send({ type: "done" });
  } catch (error) {
    flush();
    send({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  } finally {
    clearInterval(alive);
    sizes.length = 0;
    bytesOnTheWay = 0;
  }
}

async function room(): Promise<void> {
  while (sizes.length >= mostOnTheWay.steps || bytesOnTheWay >= mostOnTheWay.bytes) {
    send({ type: "waiting" });
    await new Promise<void>((resolve) => {
      taken = resolve;
    });
  }
}

function sizeOf({ arrival }: Step): number {
  if (!arrival.ok) return arrival.bytes?.length ?? 0;
  const { bytes, text, html } = arrival.document;
  return bytes.length + 2 * (text.length + (html?.length ?? 0));
}

function send(message: FromThread): void {
  port?.postMessage(message);
}
