import { existsSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

import { allowedHosts } from "@/lib/fetch/allowed-hosts";
import { filledValues } from "@/lib/filled-values";
import { checkout } from "@/lib/platform/checkout";
import { PlainProblem } from "@/lib/platform/plain-problem";

const filled = z.string().trim().min(1).optional();

const schema = z.object({
  COLLATE_MODE: z.enum(["demo", "production"]).default("demo"),
  DATA_DIR: filled,
  DATABASE_URL: filled,
  DATABASE_OWNER_URL: filled,
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: filled,
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  AUTH_SECRET: filled,
  FETCH_ALLOW_HOSTS: filled.refine((text) => allowedHosts(text ?? "") !== null, {
    error: "must be host:port, separated by commas",
  }),
});

export type Settings = z.infer<typeof schema>;

let known: Settings | undefined;

/** What the commands read from the environment, or from `.env`, before there is an app. Empty counts as absent. */
export function settings(): Settings {
  known ??= read();
  return known;
}

function read(): Settings {
  const file = path.join(checkout, ".env");
  if (existsSync(file) && process.env.COLLATE_ENV_FILE !== "none") process.loadEnvFile(file);
  const result = schema.safeParse(filledValues(process.env));
  if (result.success) return result.data;
  const wrong = result.error.issues.map(({ path: [name], message }) => `  ${String(name)}: ${message}`);
  throw new PlainProblem(
    `The environment holds a value that cannot be used:\n${wrong.join("\n")}\nCorrect it there or in .env; .env.example explains each name.`,
  );
}
