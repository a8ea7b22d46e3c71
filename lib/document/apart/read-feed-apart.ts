import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FeedAnswer, FeedOrder, FeedThreadAnswer, OpmlAnswer } from "./feed-messages";

const memoryMegabytes = 384;
const readMillis = 5_000;

let idle: Worker | null = null;
let queue: Promise<unknown> = Promise.resolve();

/** A feed's answer, read in a thread that is ended when it takes too long. For the worker process, never for the web. */
export async function readFeedApart(
  source: Omit<FeedOrder, "kind">,
  { millis = readMillis } = {},
): Promise<FeedAnswer> {
  const answer = await inTurn({ kind: "feed", ...source }, millis);
  return answer.kind === "feed" ? answer.result : lost("unreadable", null);
}

export async function readOpmlApart(bytes: Uint8Array, { millis = readMillis } = {}): Promise<OpmlAnswer> {
  const answer = await inTurn({ kind: "opml", bytes, mediaType: null, url: "" }, millis);
  return answer.kind === "opml" ? answer.result : lost("unreadable", null);
}

/** For a process that ends, and for tests. */
export async function closeFeedThread(): Promise<void> {
  const thread = idle;
  idle = null;
  await thread?.terminate();
}

function lost(problem: "too_slow" | "unreadable", detail: string | null) {
  return { ok: false as const, problem, detail };
}

/** One at a time: reading a feed is a matter of milliseconds, and one thread's memory is enough. */
function inTurn(order: FeedOrder, millis: number): Promise<FeedThreadAnswer> {
  const mine = queue.then(() => ask(order, millis));
  queue = mine.catch(() => undefined);
  return mine;
}

async function ask(order: FeedOrder, millis: number): Promise<FeedThreadAnswer> {
  const thread = idle ?? (await start());
  idle = null;
  thread.ref();
  const answer = await answerOf(thread, order, millis);
  if (answer.kind !== "ready" && (answer.result.ok || !isLoss(answer.result.problem))) {
    thread.unref();
    idle = thread;
  } else await thread.terminate();
  return answer;
}

function isLoss(problem: string): boolean {
  return problem === "too_slow" || problem === "unreadable";
}

function answerOf(thread: Worker, order: FeedOrder, millis: number): Promise<FeedThreadAnswer> {
  return new Promise((resolve) => {
    const end = (answer: FeedThreadAnswer) => {
      clearTimeout(clock);
      thread.off("message", end);
      thread.off("error", onError);
      thread.off("exit", onExit);
      resolve(answer);
    };
    const failed = (problem: "too_slow" | "unreadable", detail: string | null) =>
      end({ kind: order.kind, result: lost(problem, detail) });
    const onError = (error: Error) => failed("unreadable", error.message.slice(0, 200));
    const onExit = () => failed("unreadable", null);
    const clock = setTimeout(() => failed("too_slow", null), millis);
    thread.on("message", end);
    thread.on("error", onError);
    thread.on("exit", onExit);
    post(thread, order);
  });
}

/** Starting takes a second; it is no feed's time. */
async function start(): Promise<Worker> {
  const thread = new Worker(new URL("./feed-thread.ts", import.meta.url), {
    execArgv: ["--conditions=react-server", "--import", "tsx"],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
  // One that falls over while idle is not used again.
  thread.on("exit", () => {
    if (idle === thread) idle = null;
  });
  thread.on("error", () => undefined);
  await once(thread, "message");
  return thread;
}

function post(thread: Worker, order: FeedOrder): void {
  thread.postMessage(order, []);
}
