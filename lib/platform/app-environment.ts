import { PlainProblem } from "@/lib/platform/plain-problem";
import { secrets } from "@/lib/platform/secrets";
import { settings } from "@/lib/platform/settings";
import { isWeakSecret } from "@/lib/weak-secret";

export type AppEnvironment = {
  COLLATE_MODE: "demo" | "production";
  DATABASE_URL: string;
  PUBLIC_URL: string;
  AUTH_SECRET: string;
  INTERNAL_TOKEN: string;
  NEXT_TELEMETRY_DISABLED: "1";
};

/** What lib/env.ts asks for. The demo generates its secrets; production brings its own. */
export function appEnvironment(input: { databaseUrl: string; publicUrl?: string }): AppEnvironment {
  const { auth, internal } = secrets();
  const production = settings().COLLATE_MODE === "production";
  return {
    COLLATE_MODE: settings().COLLATE_MODE,
    DATABASE_URL: input.databaseUrl,
    PUBLIC_URL: publicUrl(input.publicUrl),
    AUTH_SECRET: production ? ownSecret() : (settings().AUTH_SECRET ?? auth),
    INTERNAL_TOKEN: internal,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** Says at once, before anything is started, what production still lacks. */
export function refuseUnfitSettings(): void {
  if (settings().COLLATE_MODE !== "production") return;
  publicUrl(undefined);
  ownSecret();
}

function publicUrl(fallback: string | undefined): string {
  if (settings().PUBLIC_URL !== undefined) return settings().PUBLIC_URL;
  if (settings().COLLATE_MODE === "production") {
    throw new PlainProblem(
      "In production set PUBLIC_URL to the address under which readers reach this site.",
    );
  }
  return fallback ?? `http://localhost:${settings().PORT}`;
}

function ownSecret(): string {
  const given = settings().AUTH_SECRET ?? "";
  if (!isWeakSecret(given)) return given;
  throw new PlainProblem(
    "In production set AUTH_SECRET to a random text of at least 32 characters of your own, for example from:\n" +
      "  openssl rand -base64 32",
  );
}
