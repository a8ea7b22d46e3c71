import { setTimeout as sleep } from "node:timers/promises";

/** Something that runs until it is stopped, or until it dies. */
export type Running = { ended: Promise<void>; stop: () => Promise<void> };

type Input<R extends Running> = {
  name: string;
  /** Starts it and waits until it works. Throws when it does not come up. */
  begin: () => Promise<R>;
  tell: (news: string) => void;
  pause?: (millis: number) => Promise<unknown>;
  /** Milliseconds that never go back. */
  uptime?: () => number;
};

export type Kept = {
  stop: () => Promise<void>;
  /** Settles when it cannot be kept running, with the reason. */
  givenUp: Promise<string>;
};

/** A life as long as this was a good one: the next death counts as the first. */
const goodLifeMillis = 60_000;
const quickDeaths = 6;
const longestPauseMillis = 15_000;

/** Starts it, and again whenever it dies without being asked to; a machine kills processes, and work must go on. */
export async function keepRunning<R extends Running>({
  name,
  begin,
  tell,
  pause = (millis) => sleep(millis, undefined, { ref: false }),
  uptime = () => performance.now(),
}: Input<R>): Promise<Kept> {
  const asked = new AbortController();
  let current = await begin();

  async function keep(): Promise<string> {
    let bornAt = uptime();
    let deaths = 0;
    let lastFailure = "It ended again and again.";
    for (;;) {
      await current.ended;
      if (asked.signal.aborted) return never();
      deaths = uptime() - bornAt >= goodLifeMillis ? 1 : deaths + 1;
      for (let alive = false; !alive; deaths += alive ? 0 : 1) {
        if (deaths >= quickDeaths) return `${name} could not be kept running. ${lastFailure}`;
        tell(`${name} ended unexpectedly; starting it again …`);
        await pause(pauseAfter(deaths));
        if (asked.signal.aborted) return never();
        const failure = await startAgain();
        alive = failure === null;
        lastFailure = failure ?? lastFailure;
      }
      bornAt = uptime();
      tell(`${name} runs again.`);
    }
  }

  /** Why it does not come up; null when it does. */
  async function startAgain(): Promise<string | null> {
    try {
      current = await begin();
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
    if (asked.signal.aborted) await current.stop();
    return null;
  }

  return {
    givenUp: keep(),
    stop: async () => {
      asked.abort();
      await current.stop();
    },
  };
}

function pauseAfter(deaths: number): number {
  return deaths === 1 ? 0 : Math.min(1_000 * 2 ** (deaths - 2), longestPauseMillis);
}

function never(): Promise<string> {
  return new Promise(() => undefined);
}
