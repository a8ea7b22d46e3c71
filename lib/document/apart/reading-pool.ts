import { once } from "node:events";
import { Worker } from "node:worker_threads";

const mostThreads = 2;
const memoryMegabytes = 512;

const idle: Worker[] = [];
const waiting: ((thread: Worker) => void)[] = [];
let started = 0;

/** A thread that reads nothing at the moment, waiting for one if all of them do. */
export async function takeThread(): Promise<Worker> {
  const thread = idle.pop();
  if (thread) {
    thread.ref();
    return thread;
  }
  if (started < mostThreads) return start();
  return new Promise((resolve) => waiting.push(resolve));
}

/** Only one that has finished what it was given. */
export function giveBack(thread: Worker): void {
  const next = waiting.shift();
  if (next) {
    next(thread);
    return;
  }
  // A process that has nothing else to do may end.
  thread.unref();
  idle.push(thread);
}

/** Ends a thread whatever it is doing; a fresh one takes its place for whoever waits. */
export async function endThread(thread: Worker): Promise<void> {
  await thread.terminate();
  started -= 1;
  const next = waiting.shift();
  if (next) next(await start());
}

/** For a process that ends, and for tests. */
export async function closeIdleThreads(): Promise<void> {
  await Promise.all(idle.splice(0).map((thread) => endThread(thread)));
}

/** Starting takes a second; it is no item's time. */
async function start(): Promise<Worker> {
  started += 1;
  const thread = new Worker(new URL("./reading-thread.ts", import.meta.url), {
    name: "read-files",
    // As the commands are started, so that TypeScript and the server's side of packages are read.
    execArgv: ["--conditions=react-server", "--import", "tsx"],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
  thread.setMaxListeners(20);
  // One that falls over while idle is not handed out again.
  thread.on("exit", () => {
    const place = idle.indexOf(thread);
    if (place === -1) return;
    idle.splice(place, 1);
    started -= 1;
  });
  try {
    await once(thread, "message");
    return thread;
  } catch (error) {
    started -= 1;
    throw error;
  }
}
