import "server-only";
import { timingSafeEqual } from "node:crypto";
import { ok, problem } from "@/lib/action/result";
import type { Result } from "@/lib/action/result";
import { systemActor } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import { countAttempt } from "@/lib/auth/throttle";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { hashOfApiToken } from "./token-secret";

/** Another system, known by its token. It may bring in and ask what became of that; nothing else. */
export type Requester = { actor: Actor; tokenId: string; outletId: string | null };
export type RequesterProblem = "no_token" | "bad_token" | "throttled";

export const requestsAMinute = 120;

/** Only the header counts: a browser would send a cookie along without being asked. */
export async function readRequester(headers: Headers): Promise<Result<Requester, RequesterProblem>> {
  const [, token] = /^Bearer +([A-Za-z0-9_-]{20,200})$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (token === undefined) return problem("no_token");
  const hash = hashOfApiToken(token);
  const found = await database().apiToken.findUnique({
    where: { tokenHash: hash },
    select: { id: true, name: true, tokenHash: true, outletId: true, expiresAt: true, revokedAt: true },
  });
  // Looked up by its hash, whose letters nobody can choose, and compared once more without a hint in the time taken.
  if (found === null || !timingSafeEqual(Buffer.from(found.tokenHash), Buffer.from(hash))) {
    return problem("bad_token");
  }
  // Which of the two it is, is nobody's business but the admin's.
  if (found.revokedAt !== null || (found.expiresAt !== null && found.expiresAt <= now())) {
    return problem("bad_token");
  }
  const { allowed, retryAfter } = await countAttempt(`api-token:${found.id}`, {
    window: 60,
    max: requestsAMinute,
  });
  if (!allowed) return problem("throttled", { retryAfter });
  await noteUse(found.id);
  return ok({ actor: systemActor(`API: ${found.name}`), tokenId: found.id, outletId: found.outletId });
}

/** To the minute is exact enough to see whether a token is still in use. */
async function noteUse(id: string): Promise<void> {
  const minuteAgo = new Date(now().getTime() - 60_000);
  await database().apiToken.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: minuteAgo } }] },
    data: { lastUsedAt: now() },
  });
}
