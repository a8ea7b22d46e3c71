import type { Worker } from "node:worker_threads";
import type { DocumentSource, ReadOptions } from "../read-steps";
import type { Step } from "../reader";
import { refuse } from "../refuse";
import type { ResumePoint } from "../resume-point";
import type { DocumentProblem } from "../types";
import type { BegunItem, FromThread, ToThread } from "./messages";
import { endThread, giveBack, takeThread } from "./reading-pool";

export type ApartOptions = ReadOptions & {
  /** How long one item may take. */
  itemMillis?: number;
};

/** With a thread's end and the reading of the text that came out, nothing hostile keeps a worker for five seconds. */
const defaultItemMillis = 3_500;
/** So often reading begins again at one place before the rest of a file is refused. */
const mostInVain = 3;

/**
 * `readDocuments` in a thread that can be ended: the same steps in the same order. An item that takes too long
 * or takes the thread down with it is refused as `too_slow` or `unreadable`, and another thread goes on behind
 * it. For the worker process and the commands, never for the web server's bundle.
 */
export async function* readDocumentsApart(
  source: DocumentSource,
  { itemMillis = defaultItemMillis, ...options }: ApartOptions = {},
): AsyncGenerator<Step> {
  let from: ResumePoint | null = source.from ?? null;
  let vain = 0;
  while (from?.at !== "end") {
    const thread = await takeThread();
    const reading = watch(thread, itemMillis);
    let ended = false;
    try {
      post(thread, { type: "read", source: from === null ? source : { ...source, from }, options });
      let event = await reading.next();
      while (event.type === "step") {
        from = event.step.next;
        vain = 0;
        yield event.step;
        event = await reading.next();
      }
      ended = event.type === "done";
      if (event.type === "failed") throw new Error(event.message);
      if (event.type === "done") return;
      vain += 1;
      // Between items nothing is to blame but this machine, unless it happens again at the same place.
      if (event.item === null && vain < mostInVain) continue;
      const { name, next } = event.item ?? { name: source.name, next: { at: "end" as const } };
      from = next;
      yield { arrival: refuse(name, event.problem, { detail: event.detail }), next };
    } finally {
      reading.close();
      if (ended) giveBack(thread);
      else await endThread(thread);
    }
  }
}

type Lost = {
  type: "lost";
  item: BegunItem | null;
  problem: Extract<DocumentProblem, "too_slow" | "unreadable">;
  detail: string | null;
};
type ReadingEvent =
  | { type: "step"; step: Step }
  | { type: "done" }
  | { type: "failed"; message: string }
  | Lost;

/** What a thread says, one at a time, with a clock that runs only while it works on something. */
function watch(thread: Worker, itemMillis: number) {
  const steps: Step[] = [];
  let last: Exclude<ReadingEvent, { type: "step" }> | null = null;
  let item: BegunItem | null = null;
  let untold = 0;
  let round = 0;
  let wake: (() => void) | null = null;
  let clock: NodeJS.Timeout | undefined;

  const end = (event: Exclude<ReadingEvent, { type: "step" }>) => {
    clearTimeout(clock);
    last ??= event;
    wake?.();
  };
  const stop = () => {
    clearTimeout(clock);
    round += 1;
  };
  const restart = () => {
    stop();
    if (last !== null) return;
    const mine = round;
    clock = setTimeout(() => {
      // This process itself may have been busy: what came in meanwhile is looked at first.
      setImmediate(() => {
        if (mine === round) end({ type: "lost", item, problem: "too_slow", detail: null });
      });
    }, itemMillis);
  };
  const onMessage = (message: FromThread) => {
    if (last !== null) return;
    switch (message.type) {
      case "begun":
        ({ item } = message);
        restart();
        return;
      case "steps":
        item = null;
        steps.push(...message.steps);
        restart();
        wake?.();
        return;
      case "alive":
        if (item === null) restart();
        return;
      case "ready":
        return;
      case "waiting":
        stop();
        return;
      case "done":
      case "failed":
        end(message);
    }
  };
  const onError = (error: Error) =>
    end({ type: "lost", item, problem: "unreadable", detail: error.message.slice(0, 200) });
  const onExit = () => end({ type: "lost", item, problem: "unreadable", detail: null });
  thread.on("message", onMessage);
  thread.on("error", onError);
  thread.on("exit", onExit);
  restart();

  return {
    async next(): Promise<ReadingEvent> {
      for (;;) {
        const step = steps.shift();
        if (step) {
          untold += 1;
          if (steps.length === 0 || untold >= 64) {
            post(thread, { type: "taken", steps: untold });
            untold = 0;
            restart();
          }
          return { type: "step", step };
        }
        if (last !== null) return last;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    close() {
      stop();
      thread.off("message", onMessage);
      thread.off("error", onError);
      thread.off("exit", onExit);
    },
  };
}

function post(thread: Worker, message: ToThread): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread, not a window.
  thread.postMessage(message);
}
