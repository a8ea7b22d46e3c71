import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { describeError } from "@/lib/action/describe-error";
import { isAway } from "@/lib/db/is-away";
import { log } from "@/lib/log";

type Waiting = {
  signal: AbortSignal;
  pause?: (millis: number) => Promise<unknown>;
};

const longestPauseMillis = 15_000;

/**
 * Does what needs the database as soon as that is there, however long it takes: a worker that is started while it is
 * away must not end for that. Null when the process is to end meanwhile.
 */
export async function onceThere<T>(
  begin: () => Promise<T>,
  { signal, pause = (millis) => sleep(millis, undefined, { signal }).catch(() => undefined) }: Waiting,
): Promise<T | null> {
  for (let failures = 1; !signal.aborted; failures += 1) {
    try {
      return await begin();
    } catch (error) {
      if (!isAway(error)) throw error;
      log().warn({ error: describeError(error), failures }, "the database does not answer; waiting");
    }
    await pause(Math.min(500 * 2 ** (failures - 1), longestPauseMillis));
  }
  return null;
}
