import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { KnownNames, ReadingJob, ReadingProblem, ReadingResult, TextReader } from "../reading";
import type { Answer, FromThread, ToThread } from "./messages";

export type ReadingPool = TextReader & {
  threads: number;
  /** Heap of each thread after its last text. */
  heapBytes(): number[];
  close(): Promise<void>;
};

type Options = {
  threads?: number;
  /** The most a thread's heap may take before it is ended, in MB. */
  heapMegabytes?: number;
  /** How long one text may take. */
  millisFor?: (job: ReadingJob) => number;
  /** Where the thread's program lies; tests have others. */
  program?: URL;
};

type Ticket = {
  number: number;
  job: ReadingJob;
  names: KnownNames;
  settle: (result: ReadingResult) => void;
  reject: (error: Error) => void;
};
type Thread = {
  worker: Worker;
  /** Oldest first: the first is being read, the others wait inside the thread so that it never runs dry. */
  sent: Ticket[];
  lettersSent: number;
  names: KnownNames | null;
  clock: NodeJS.Timeout | null;
  heapBytes: number;
  /** Its program is loaded; before that no text is to blame for anything. */
  ready: boolean;
  /** Why it is being ended, if it is, and for which text. */
  ending: { problem: ReadingProblem; ticket: number } | null;
};

/**
 * What a thread has lying before it: so much that it does not run dry while this process stores what was read, and so
 * little that a text which ends its thread sends few others on their way again.
 */
const mostSent = 64;
const mostLettersSent = 200_000;
/** Before one that is still loading, while others could read them. */
const mostSentToNew = 4;
const defaultHeap = 512;
const longestStart = 60_000;

/** Five seconds for an article; a text of a megabyte may take a minute. */
function usualMillis({ text }: ReadingJob): number {
  return 5_000 + Math.ceil(text.length / 1_000) * 50;
}

/** One that has nothing before it takes a text of any length. */
function hasRoom({ ending, sent, lettersSent, ready }: Thread, { job }: Ticket): boolean {
  if (ending !== null || sent.length === 0) return ending === null;
  return sent.length < (ready ? mostSent : mostSentToNew) && lettersSent + job.text.length <= mostLettersSent;
}

/**
 * Threads that read texts. A text that takes too long, grows too large or brings its thread down fails alone: the
 * thread is ended, the texts behind it go to another.
 */
export function openReadingPool({
  threads: size = Math.max(1, availableParallelism() - 1),
  heapMegabytes = defaultHeap,
  millisFor = usualMillis,
  program = new URL("./reading-thread.ts", import.meta.url),
}: Options = {}): ReadingPool {
  const threads: Thread[] = [];
  const waiting: Ticket[] = [];
  let tickets = 0;
  let closed = false;

  function start(): Thread {
    const worker = new Worker(program, {
      name: "read-texts",
      execArgv: ["--conditions=react-server", "--import", "tsx"],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    });
    const thread: Thread = {
      worker,
      sent: [],
      lettersSent: 0,
      names: null,
      clock: null,
      heapBytes: 0,
      ready: false,
      ending: null,
    };
    let crash: { problem: ReadingProblem; detail: string } | null = null;
    thread.clock = setTimeout(() => void worker.terminate(), longestStart);
    worker.on("message", (message: FromThread) => {
      if (message.kind === "answer") finish(thread, message);
      else {
        thread.ready = true;
        watch(thread);
      }
    });
    worker.on("error", (error: Error & { code?: string }) => {
      const tooLarge = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      crash = { problem: tooLarge ? "reading_too_large" : "reading_crashed", detail: error.message };
    });
    worker.on("exit", () => {
      const problem = thread.ending?.problem ?? crash?.problem ?? "reading_crashed";
      bury(thread, { ok: false, problem, detail: crash?.detail ?? "the thread ended" });
    });
    threads.push(thread);
    return thread;
  }

  function finish(thread: Thread, { ticket, result, heapBytes }: Answer): void {
    if (thread.sent[0]?.number !== ticket) throw new Error("A thread answers in order.");
    const done = thread.sent.shift();
    thread.lettersSent -= done?.job.text.length ?? 0;
    thread.heapBytes = heapBytes;
    watch(thread);
    done?.settle(result);
    distribute();
  }

  /**
   * The first text it had is to blame, the others go to another thread. None is, if the one that took too long was
   * answered at the last moment.
   */
  function bury(thread: Thread, result: ReadingResult): void {
    stopWatch(thread);
    threads.splice(threads.indexOf(thread), 1);
    if (!thread.ready || closed) {
      const why = closed ? "The pool was closed." : "A reading thread could not be started.";
      for (const { reject } of thread.sent.splice(0)) reject(new Error(why));
      return;
    }
    const texts = thread.sent.splice(0);
    const isAnswered = thread.ending !== null && texts[0]?.number !== thread.ending.ticket;
    if (!isAnswered) texts.shift()?.settle(result);
    waiting.unshift(...texts);
    distribute();
  }

  /** Only the text at the front is being read, so only its time runs. */
  function watch(thread: Thread): void {
    stopWatch(thread);
    const front = thread.sent[0];
    if (!front) return;
    thread.clock = setTimeout(() => {
      // This process itself may have been busy: what came in meanwhile is looked at first.
      setImmediate(() => {
        if (thread.sent[0] !== front || thread.ending !== null) return;
        thread.ending = { problem: "reading_too_slow", ticket: front.number };
        void thread.worker.terminate();
      });
    }, millisFor(front.job));
  }

  function stopWatch(thread: Thread): void {
    if (thread.clock) clearTimeout(thread.clock);
    thread.clock = null;
  }

  function distribute(): void {
    if (closed) return;
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const ticket = next;
      const free = threads.filter((thread) => hasRoom(thread, ticket));
      const thread =
        free.toSorted((a, b) => a.lettersSent - b.lettersSent)[0] ?? (threads.length < size ? start() : null);
      const busiest = threads.length < size && thread && thread.sent.length > 0 ? start() : thread;
      if (!busiest) return;
      waiting.shift();
      send(busiest, ticket);
    }
  }

  function send(thread: Thread, ticket: Ticket): void {
    if (thread.names !== ticket.names) {
      thread.names = ticket.names;
      post(thread, { kind: "names", names: ticket.names });
    }
    thread.sent.push(ticket);
    thread.lettersSent += ticket.job.text.length;
    post(thread, { kind: "job", ticket: ticket.number, job: ticket.job });
    if (thread.sent.length === 1 && thread.ready) watch(thread);
  }

  function post({ worker }: Thread, message: ToThread): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- A thread is no window.
    worker.postMessage(message);
  }

  return {
    threads: size,
    heapBytes: () => threads.map(({ heapBytes }) => heapBytes),
    read: (job, names) =>
      new Promise((settle, reject) => {
        if (closed) {
          reject(new Error("The pool is closed."));
          return;
        }
        tickets += 1;
        waiting.push({ number: tickets, job, names, settle, reject });
        distribute();
      }),
    close: async () => {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new Error("The pool was closed."));
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}
