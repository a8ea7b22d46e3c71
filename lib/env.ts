import "server-only";
import * as z from "zod";
import { allowedHosts } from "./fetch/allowed-hosts";
import { filledValues } from "./filled-values";
import { isWeakSecret } from "./weak-secret";

/**
 * Everything the running application takes from its surroundings. The launcher (lib/platform) sets what is
 * absent; nobody else reads `process.env`.
 */
const shape = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  /** `demo` has sample data and printed log-ins; `production` refuses both. */
  COLLATE_MODE: z.enum(["demo", "production"]).default("demo"),
  DATABASE_URL: z.url(),
  /** Where readers and editors reach us; also the one origin from which writes are taken. */
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  AUTH_SECRET: z.string().min(32),
  /** Lets the worker and the launcher tell the web server which cached pages are stale. */
  INTERNAL_TOKEN: z.string().min(32),
  /** Where uploads wait until they are taken apart; the launcher gives the full path. */
  DATA_DIR: z.string().min(1).default(".data"),
  DATABASE_POOL: z.coerce.number().int().positive().max(100).default(10),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  /** Tests play the web on this machine; these `host:port` are fetched wherever they lie. */
  FETCH_ALLOW_HOSTS: z
    .string()
    .default("")
    .transform((text, context) => {
      const hosts = allowedHosts(text);
      if (hosts !== null) return hosts;
      context.addIssue({ code: "custom", message: "must be host:port, separated by commas" });
      return z.NEVER;
    }),
});

/** The launcher refuses the same, more helpfully; this holds however the app was started. */
const schema = shape.superRefine(({ COLLATE_MODE, PUBLIC_URL, FETCH_ALLOW_HOSTS, ...secrets }, context) => {
  if (COLLATE_MODE !== "production") return;
  for (const name of ["AUTH_SECRET", "INTERNAL_TOKEN"] as const) {
    if (isWeakSecret(secrets[name]))
      context.addIssue({ code: "custom", path: [name], message: "too easy to guess" });
  }
  if (FETCH_ALLOW_HOSTS.length > 0) {
    context.addIssue({
      code: "custom",
      path: ["FETCH_ALLOW_HOSTS"],
      message: "is for tests, not for production",
    });
  }
  const { protocol, hostname } = new URL(PUBLIC_URL);
  // A session's cookie must not travel in the clear; on one machine it does not travel.
  if (protocol !== "https:" && !["localhost", "127.0.0.1", "[::1]"].includes(hostname)) {
    context.addIssue({
      code: "custom",
      path: ["PUBLIC_URL"],
      message: "must begin with https:// in production",
    });
  }
});

export type Env = Readonly<z.infer<typeof schema>>;

let parsed: Env | null = null;

/** Parsed once, on first use. Throws one message that names every wrong variable and never its value. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(filledValues(process.env));
  if (!result.success) {
    const names = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Configuration: ${names.join("; ")}`);
  }
  parsed = Object.freeze(result.data);
  return parsed;
}
