import { setTimeout as sleep } from "node:timers/promises";

export type Pulse = { asked: number; failed: number; p50: number; p99: number; most: number };

const everyMillis = 50;

/** Asks the web server over and over whether it is there, until stopped: milliseconds until it said so. */
export function takePulse(address: string): { stop: () => Promise<Pulse> } {
  const over = new AbortController();
  const taken: number[] = [];
  let failed = 0;
  const running = (async () => {
    while (!over.signal.aborted) {
      const began = performance.now();
      try {
        const { ok } = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(10_000) });
        if (!ok) failed += 1;
      } catch {
        failed += 1;
      }
      taken.push(performance.now() - began);
      await sleep(everyMillis);
    }
  })();
  return {
    stop: async () => {
      over.abort();
      await running;
      const sorted = taken.toSorted((a, b) => a - b);
      const at = (share: number) =>
        sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
      return { asked: taken.length, failed, p50: at(0.5), p99: at(0.99), most: sorted.at(-1) ?? 0 };
    },
  };
}
