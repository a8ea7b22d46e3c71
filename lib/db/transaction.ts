import "server-only";
import type { Result } from "@/lib/action/result";
import { database, type Tx } from "./client";
import { isRetryable } from "./errors";

const attempts = 5;
/** For a connection and BEGIN. The pool itself gives up sooner when the database is away; a busy one is waited for. */
const longestWaitMillis = 10_000;

/** Carries a refusal out of the callback, however deep it was found, so that Prisma rolls back what ran before. */
export class Refusal extends Error {
  constructor(readonly result: Result<never, string>) {
    super("refused");
  }
}

/**
 * The only caller of `$transaction`. A refusal rolls back: nothing half-done is ever committed behind a
 * friendly message. Deadlocks and serialisation failures are run again, with a growing pause.
 */
export async function inTransaction<T, P extends string>(
  run: (tx: Tx) => Promise<Result<T, P>>,
  { timeoutMillis = 5_000 }: { timeoutMillis?: number } = {},
): Promise<Result<T, P>> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database().$transaction(
        async (tx) => {
          const result = await run(tx);
          if (!result.ok) throw new Refusal(result);
          return result;
        },
        { timeout: timeoutMillis, maxWait: longestWaitMillis },
      );
    } catch (error) {
      if (error instanceof Refusal) return error.result as Result<T, P>;
      if (attempt >= attempts || !isRetryable(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 * 2 ** attempt * Math.random()));
    }
  }
}
