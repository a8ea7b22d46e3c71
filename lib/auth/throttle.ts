import "server-only";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";

/** At most `max` attempts in each `window` of seconds. */
export type Rule = { window: number; max: number };
type Verdict = { allowed: boolean; retryAfter: number | null };

/**
 * Counts an attempt and says whether it may go on, in one statement: a hundred attempts at the same moment
 * cannot share one count.
 */
export async function countAttempt(key: string, { window, max }: Rule): Promise<Verdict> {
  const at = now().getTime();
  const rows = await database().$queryRaw<{ count: number; last_request: bigint }[]>`
    INSERT INTO rate_limit AS counted (id, key, count, last_request)
    VALUES (${newId()}::uuid, ${key}, 1, ${at})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN counted.last_request <= ${at - window * 1000} THEN 1 ELSE counted.count + 1 END,
      last_request = CASE
        WHEN counted.last_request <= ${at - window * 1000} THEN ${at} ELSE counted.last_request END
    RETURNING count, last_request`;
  const counted = rows[0];
  if (!counted) throw new Error("The throttle did not answer.");
  if (counted.count <= max) return { allowed: true, retryAfter: null };
  return {
    allowed: false,
    retryAfter: Math.ceil((Number(counted.last_request) + window * 1000 - at) / 1000),
  };
}

/** Somebody who knows the password has shown that the attempts before were not a stranger's. */
export async function forgetAttempts(key: string): Promise<void> {
  await database().rateLimit.deleteMany({ where: { key } });
}

const dayInMillis = 24 * 60 * 60 * 1000;

/** Rows older than any window say nothing any more. */
export async function forgetOldAttempts(): Promise<void> {
  await database().rateLimit.deleteMany({ where: { lastRequest: { lt: now().getTime() - dayInMillis } } });
}
