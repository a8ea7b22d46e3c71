import "server-only";
import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { ok } from "@/lib/action/result";
import type { Result } from "@/lib/action/result";
import { localeOfAddress, localePath } from "@/lib/i18n/locales";
import type { Actor } from "./actor";
import { defaultPath, ownPath } from "./own-path";
import { pathHeader } from "./path-header";
import type { Credentials, SignInProblem } from "./schema";
import { endSession, signIn } from "./sign-in";

/** Signs in and hands this browser the session's cookie. The token itself goes nowhere else. */
export async function startSession(
  _visitor: Actor,
  given: Credentials,
): Promise<Result<{ next: string }, SignInProblem>> {
  const request = await headers();
  const result = await signIn(given, request);
  if (!result.ok) return result;
  await setCookies(result.value.cookies);
  return ok({ next: whereTo(request.get(pathHeader) ?? "/") });
}

/** The page is the same for everybody and cannot read its own address; the request that carries the form can. */
function whereTo(here: string): string {
  const wanted = URL.canParse(here, "http://own.invalid") ? new URL(here, "http://own.invalid") : null;
  return ownPath(wanted?.searchParams.get("next"), localePath(localeOfAddress(here), defaultPath));
}

/** Safe to repeat: without a session there is nothing to end. */
export async function leaveSession(): Promise<Result<{ next: string }, never>> {
  const request = await headers();
  const { cookies: emptied } = await endSession(request);
  await setCookies(emptied);
  return ok({ next: localePath(localeOfAddress(request.get(pathHeader) ?? "/"), "/") });
}

async function setCookies(lines: string[]): Promise<void> {
  const jar = await cookies();
  for (const [name, attributes] of lines.flatMap((line) => [...parseSetCookieHeader(line)])) {
    jar.set(name, attributes.value, toCookieOptions(attributes));
  }
}
