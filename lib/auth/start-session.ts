import "server-only";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { ok } from "@/lib/action/result";
import type { Result } from "@/lib/action/result";
import type { Actor } from "./actor";
import { ownPath } from "./own-path";
import type { SignInInput, SignInProblem } from "./schema";
import { endSession, signIn } from "./sign-in";

/** Signs in and hands this browser the session's cookie. The token itself goes nowhere else. */
export async function startSession(
  _visitor: Actor,
  { next, ...given }: SignInInput,
): Promise<Result<{ next: string }, SignInProblem>> {
  const result = await signIn(given, await headers());
  if (!result.ok) return result;
  await setCookies(result.value.cookies);
  return ok({ next: ownPath(next) });
}

/** Safe to repeat: without a session there is nothing to end. */
export async function leaveSession(): Promise<Result<null, never>> {
  const { cookies: emptied } = await endSession(await headers());
  await setCookies(emptied);
  return ok();
}

async function setCookies(lines: string[]): Promise<void> {
  const jar = await cookies();
  for (const [name, attributes] of lines.flatMap((line) => [...parseSetCookieHeader(line)])) {
    jar.set(name, attributes.value, toCookieOptions(attributes));
  }
}
