export type Leaving = {
  /** Aborted as soon as the end was asked for; work under way should stop at once. */
  signal: AbortSignal;
  /** Registers what must be ended; the last registered ends first. */
  afterwards: (stop: () => Promise<void>) => void;
  /** Ends everything because the work is done. */
  finish: (code: number) => void;
  /** Ends everything with a reason: a part that the rest needs has gone. */
  becauseOf: (reason: string) => void;
  /** Runs the work, and ends what it had begun when it fails. */
  guard: (work: () => Promise<void>) => Promise<void>;
};

/** Ctrl-C, SIGTERM, a closed terminal or a killed parent end everything that was begun, in the opposite order. */
export function leaveInOrder(): Leaving {
  const asked = new AbortController();
  const stops: (() => Promise<void>)[] = [];
  const parent = process.ppid;
  let askedAt = 0;
  let failed = false;

  async function endAll(): Promise<void> {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
  }

  function leave(code: number): void {
    if (asked.signal.aborted) {
      // The terminal and the parent process both pass Ctrl-C on; only a later, second one means "now".
      if (performance.now() - askedAt > 2_000) process.exit(130);
      return;
    }
    askedAt = performance.now();
    asked.abort();
    endAll().then(
      () => process.exit(code),
      (error: unknown) => {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        process.exit(1);
      },
    );
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => leave(0));
  setInterval(() => {
    if (process.ppid !== parent) leave(0);
  }, 1_000).unref();

  return {
    signal: asked.signal,
    afterwards: (stop) => void stops.push(stop),
    finish: leave,
    becauseOf: (reason) => {
      if (asked.signal.aborted || failed) return;
      process.stderr.write(`\n${reason}\n`);
      leave(1);
    },
    guard: async (work) => {
      try {
        await work();
      } catch (error) {
        // Its cause is the leaving itself, which reports and exits.
        if (asked.signal.aborted) return;
        failed = true;
        await endAll();
        throw error;
      }
    },
  };
}
