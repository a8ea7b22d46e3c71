import "server-only";
import { headers } from "next/headers";
import { ok } from "@/lib/action/result";
import type { Result } from "@/lib/action/result";
import type { Actor } from "@/lib/auth/actor";
import { pathHeader } from "@/lib/auth/path-header";
import { startSession } from "@/lib/auth/start-session";
import { localeOfAddress } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { acceptInvitation } from "./accept-invitation";
import type { AcceptInput, AcceptProblem } from "./schema";

/** Accepts the invitation and goes straight in: whoever has just chosen a password need not type it again. */
export async function joinNewsroom(
  visitor: Actor,
  input: AcceptInput,
): Promise<Result<{ locale: Locale }, AcceptProblem>> {
  const joined = await acceptInvitation(visitor, input);
  if (!joined.ok) return joined;
  // Should the throttle say no, the account is there all the same, and the desk will ask for the password.
  await startSession(visitor, { email: joined.value.email, password: input.password });
  return ok({ locale: localeOfAddress((await headers()).get(pathHeader) ?? "/") });
}
