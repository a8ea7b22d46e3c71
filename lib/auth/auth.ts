import "server-only";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { betterAuth } from "better-auth/minimal";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";
import { log } from "@/lib/log";
import { mayHaveSession } from "./may-have-session";
import { longestPassword, shortestPassword } from "./schema";
import { countAttempt } from "./throttle";

const day = 24 * 60 * 60;

/**
 * Log-ins and sessions. It is never mounted as an address: sign-in and sign-out hand it requests from inside
 * (sign-in.ts), so that its checks and its throttle run, and nothing else of it can be reached.
 */
function build() {
  const { AUTH_SECRET, PUBLIC_URL } = env();
  const secure = new URL(PUBLIC_URL).protocol === "https:";
  return betterAuth({
    appName: "Collate",
    baseURL: new URL(PUBLIC_URL).origin,
    secret: AUTH_SECRET,
    telemetry: { enabled: false },
    database: prismaAdapter(passwordReader(), { provider: "postgresql" }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      additionalFields: {
        role: { type: "string", input: false },
        locale: { type: "string", input: false },
        deactivatedAt: { type: "date", input: false, required: false },
      },
    },
    // No copy of a session in the cookie, and no sliding: the row is asked each time and ends on its day.
    session: { expiresIn: 7 * day, disableSessionRefresh: true, cookieCache: { enabled: false } },
    databaseHooks: {
      session: { create: { before: ({ userId }) => mayHaveSession(userId) } },
    },
    rateLimit: {
      enabled: true,
      customStorage: { get: noSnapshot, set: noSnapshot, consume: countAttempt },
      customRules: { "/sign-in/email": { window: 60, max: 20 } },
    },
    advanced: {
      database: { generateId: () => newId() },
      cookiePrefix: "collate",
      // `__Host-` is stricter than the prefix this switch would add, so the name is given in full.
      useSecureCookies: false,
      cookies: { session_token: { name: `${secure ? "__Host-" : ""}collate.session` } },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/", secure },
      ipAddress: { ipAddressHeaders: ["x-collate-client"], ipv6Subnet: 64 },
    },
    logger: {
      level: "warn",
      log: (level, message) => log()[level === "error" ? "error" : "debug"]({ message }, "auth"),
    },
  });
}

/** Counting is one atomic step (`consume`); there is nothing to read or write apart from it. */
function noSnapshot(): never {
  throw new Error("The throttle counts in one step.");
}

/** The only place that may see a password's hash: the shared client leaves the column out of every answer. */
function passwordReader() {
  return database().$extends({
    query: {
      account: {
        findMany: ({ args, query }) => query(args.select ? args : { ...args, omit: { password: false } }),
        findFirst: ({ args, query }) => query(args.select ? args : { ...args, omit: { password: false } }),
      },
    },
  });
}

let built: ReturnType<typeof build> | null = null;

export function auth() {
  built ??= build();
  return built;
}
