import "server-only";
import { createHash } from "node:crypto";
import { ok, problem } from "@/lib/action/result";
import type { Result } from "@/lib/action/result";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { auth } from "./auth";
import type { Credentials, SignInProblem } from "./schema";
import { countAttempt, forgetAttempts, forgetOldAttempts } from "./throttle";
import type { Rule } from "./throttle";

/** For one account, from wherever: guessing stops however many addresses it comes from. */
export const perAccount: Rule = { window: 15 * 60, max: 20 };

/**
 * For all together: a password takes long to check on purpose, so that many strangers, or one who writes a new
 * address on each request, could keep the machine at nothing else.
 */
export const everybody: Rule = { window: 60, max: 300 };

/**
 * Checks a password and starts a new session; answers with the cookies that carry it. An unknown address, a
 * wrong password and a deactivated account cannot be told apart, neither by the answer nor by its time.
 */
export async function signIn(
  { email, password }: Credentials,
  request: Headers,
): Promise<Result<{ cookies: string[] }, SignInProblem>> {
  const account = fingerprint(email);
  const { allowed } = await countAttempt(`account:${account}`, perAccount);
  if (!allowed) return refused("too_many_attempts", account);
  const { allowed: hasRoom } = await countAttempt("everybody", everybody);
  if (!hasRoom) return refused("too_many_attempts", account);

  const response = await askAuth("/sign-in/email", { email, password }, request);
  if (response.status === 429) return refused("too_many_attempts", account);
  if (!response.ok) return refused("wrong_credentials", account);

  await endSession(request);
  await forgetAttempts(`account:${account}`);
  await forgetOldAttempts();
  log().info({ account }, "signed in");
  return ok({ cookies: response.headers.getSetCookie() });
}

/** Ends the session that the request carries, if any. Answers with the cookies that forget it. */
export async function endSession(request: Headers): Promise<{ cookies: string[] }> {
  const response = await askAuth("/sign-out", {}, request, request.get("cookie"));
  return { cookies: response.headers.getSetCookie() };
}

/** Hands better-auth a request as if from the outside, so that its throttle and its checks run. */
function askAuth(path: string, body: object, from: Headers, cookie: string | null = null): Promise<Response> {
  const { origin } = new URL(env().PUBLIC_URL);
  const headers = new Headers({ "content-type": "application/json", origin });
  headers.set("x-collate-client", clientAddress(from));
  headers.set("user-agent", (from.get("user-agent") ?? "").slice(0, 300));
  if (cookie !== null) headers.set("cookie", cookie);
  return auth().handler(
    new Request(`${origin}/api/auth${path}`, { method: "POST", headers, body: JSON.stringify(body) }),
  );
}

/** The last hop's word: what stands before it, anybody may have written. */
function clientAddress(from: Headers): string {
  return from.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "0.0.0.0";
}

function refused(code: SignInProblem, account: string) {
  log().warn({ account, problem: code }, "sign-in refused");
  return problem(code);
}

/** Tells accounts apart in the log and the throttle without keeping what was typed. */
function fingerprint(email: string): string {
  return createHash("sha256").update(email).digest("hex").slice(0, 24);
}
