import "server-only";
import pino from "pino";
import { env } from "@/lib/env";

function build() {
  // Standard output belongs to the commands that print JSON; the log goes to standard error.
  return pino({ level: env().LOG_LEVEL, base: null }, pino.destination(2));
}

let logger: ReturnType<typeof build> | null = null;

/** One JSON object a line. Ids, codes and counts only: never article text, a name, or a secret. */
export function log() {
  logger ??= build();
  return logger;
}
