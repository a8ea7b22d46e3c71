import "server-only";
import * as z from "zod";

/**
 * Everything the running application takes from its surroundings. The launcher (lib/platform) sets what is
 * absent; nobody else reads `process.env`.
 */
const schema = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  /** `demo` has sample data and printed log-ins; `production` refuses both. */
  COLLATE_MODE: z.enum(["demo", "production"]).default("demo"),
  DATABASE_URL: z.url(),
  /** Where readers and editors reach us; also the one origin from which writes are taken. */
  PUBLIC_URL: z.url().default("http://localhost:3000"),
  AUTH_SECRET: z.string().min(32),
  /** Lets the worker and the launcher tell the web server which cached pages are stale. */
  INTERNAL_TOKEN: z.string().min(32),
  DATABASE_POOL: z.coerce.number().int().positive().max(100).default(10),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Env = Readonly<z.infer<typeof schema>>;

let parsed: Env | null = null;

/** Parsed once, on first use. Throws one message that names every wrong variable and never its value. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) {
    const names = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Configuration: ${names.join("; ")}`);
  }
  parsed = Object.freeze(result.data);
  return parsed;
}
