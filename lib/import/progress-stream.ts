import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { describeError } from "@/lib/action/describe-error";
import { log } from "@/lib/log";
import type { ImportProgress } from "./progress-queries";

type Source = {
  read: () => Promise<ImportProgress | null>;
  watch: (onChange: () => void) => () => void;
  signal: AbortSignal;
};

const atMostEveryMillis = 250;
/** Proxies close what is silent; it also brings speed down to nothing on the screen when work stands still. */
const lookAgainMillis = 5_000;

/** An import's progress as server-sent events. It ends when the import has, or when nobody listens any more. */
export function progressStream({ read, watch, signal }: Source): ReadableStream<Uint8Array> {
  const gone = new AbortController();
  const over = AbortSignal.any([signal, gone.signal]);
  return new ReadableStream({
    start: (controller) => {
      send(controller, { read, watch, over, canceled: gone.signal }).catch((error: unknown) =>
        log().error({ error: describeError(error) }, "import.progress"),
      );
    },
    cancel: () => gone.abort(),
  });
}

type Sending = Pick<Source, "read" | "watch"> & {
  over: AbortSignal;
  /** Whoever read the stream has let go of it; then it is closed already. */
  canceled: AbortSignal;
};

async function send(
  controller: ReadableStreamDefaultController<Uint8Array>,
  { read, watch, over, canceled }: Sending,
): Promise<void> {
  const encoder = new TextEncoder();
  const say = (text: string) => {
    if (!over.aborted) controller.enqueue(encoder.encode(text));
  };
  let changed = Promise.withResolvers<void>();
  const leave = watch(() => changed.resolve());
  const ended = new Promise<void>((resolve) =>
    over.addEventListener("abort", () => resolve(), { once: true }),
  );
  try {
    let last = "";
    while (!over.aborted) {
      changed = Promise.withResolvers<void>();
      const progress = await readOnceMore(read);
      if (progress === "later") say(": waiting\n\n");
      else if (progress === null) break;
      else {
        const standing = JSON.stringify({ ...progress, readAt: null });
        say(standing === last ? ": still here\n\n" : `data: ${JSON.stringify(progress)}\n\n`);
        last = standing;
        if (isOver(progress)) break;
      }
      await Promise.race([sleep(atMostEveryMillis, undefined, { ref: false }), ended]);
      await Promise.race([changed.promise, sleep(lookAgainMillis, undefined, { ref: false }), ended]);
    }
    say("event: end\ndata: {}\n\n");
  } finally {
    leave();
    if (!canceled.aborted) controller.close();
  }
}

/** The database may be away for a moment; whoever watches stays on the line. */
async function readOnceMore(read: Source["read"]): Promise<ImportProgress | null | "later"> {
  try {
    return await read();
  } catch (error) {
    log().warn({ error: describeError(error) }, "import.progress");
    return "later";
  }
}

/** Ended, and everything that came in has been read by the machine. */
function isOver({ state, trial, ...counts }: ImportProgress): boolean {
  if (state === "canceled" || state === "failed") return true;
  const toRead = trial ? 0 : counts.importedCount + counts.revisedCount;
  return state === "finished" && counts.analysedCount + counts.unreadableCount >= toRead;
}
