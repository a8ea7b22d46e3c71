export type Leaving = {
  /** Aborted as soon as the end was asked for; work under way should stop at once. */
  signal: AbortSignal;
  /** Registers what must be ended; the last registered ends first. */
  afterwards: (stop: () => Promise<void>) => void;
  /** Ends everything because the work is done; while it is ending already, only says how the work ended. */
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
  let code = 0;
  let failed = false;

  async function endAll(): Promise<void> {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
  }

  function leave(): void {
    if (asked.signal.aborted) return;
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

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // The terminal and the parent process both pass Ctrl-C on; only a later, second one means "now".
      if (asked.signal.aborted && performance.now() - askedAt > 2_000) process.exit(130);
      leave();
    });
  }
  setInterval(() => {
    if (process.ppid !== parent) leave();
  }, 1_000).unref();

  return {
    signal: asked.signal,
    afterwards: (stop) => void stops.push(stop),
    finish: (how) => {
      if (code === 0) code = how;
      leave();
    },
    becauseOf: (reason) => {
      if (asked.signal.aborted || failed) return;
      process.stderr.write(`\n${reason}\n`);
      code = 1;
      leave();
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
