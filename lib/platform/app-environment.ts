import { dataFolder } from "@/lib/platform/data-folder";
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
  FETCH_ALLOW_HOSTS: string;
  DATA_DIR: string;
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
    FETCH_ALLOW_HOSTS: production ? noAllowedHosts() : (settings().FETCH_ALLOW_HOSTS ?? ""),
    DATA_DIR: dataFolder(),
    NEXT_TELEMETRY_DISABLED: "1",
  };
}

/** Says at once, before anything is started, what production still lacks. */
export function refuseUnfitSettings(): void {
  if (settings().COLLATE_MODE !== "production") return;
  publicUrl(undefined);
  ownSecret();
  noAllowedHosts();
}

function publicUrl(fallback: string | undefined): string {
  const { PUBLIC_URL, COLLATE_MODE, PORT } = settings();
  if (COLLATE_MODE !== "production") return PUBLIC_URL ?? fallback ?? `http://localhost:${PORT}`;
  if (PUBLIC_URL === undefined) {
    throw new PlainProblem(
      "In production set PUBLIC_URL to the address under which readers reach this site.",
    );
  }
  const { protocol, hostname } = new URL(PUBLIC_URL);
  if (protocol === "https:" || ["localhost", "127.0.0.1", "[::1]"].includes(hostname)) return PUBLIC_URL;
  throw new PlainProblem(
    "In production PUBLIC_URL must begin with https://, or log-ins would travel in the clear.\n" +
      "Put a proxy with a certificate in front of Collate and give its address.",
  );
}

function ownSecret(): string {
  const given = settings().AUTH_SECRET ?? "";
  if (!isWeakSecret(given)) return given;
  throw new PlainProblem(
    "In production set AUTH_SECRET to a random text of at least 32 characters of your own, for example from:\n" +
      "  openssl rand -base64 32",
  );
}

function noAllowedHosts(): string {
  if (settings().FETCH_ALLOW_HOSTS === undefined) return "";
  throw new PlainProblem(
    "FETCH_ALLOW_HOSTS lets tests fetch from this machine and from private networks. Production must not:\n" +
      "remove it from the environment and from .env.",
  );
}
