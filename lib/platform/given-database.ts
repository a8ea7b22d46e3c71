import { Client } from "pg";

import type { OpenDatabase } from "@/lib/platform/embedded-database";
import { PlainProblem } from "@/lib/platform/plain-problem";

/**
 * A database of one's own. With DATABASE_URL alone one role does everything; with DATABASE_OWNER_URL that one
 * migrates and the role of DATABASE_URL gets only the app's rights.
 */
export async function openGivenDatabase(input: {
  url: string;
  ownerUrl: string | undefined;
}): Promise<OpenDatabase> {
  const appUrl = checked(input.url, "DATABASE_URL");
  const ownerUrl = input.ownerUrl === undefined ? appUrl : checked(input.ownerUrl, "DATABASE_OWNER_URL");
  await refuseUnreachable(appUrl);
  if (ownerUrl !== appUrl) await refuseUnreachable(ownerUrl);
  const role = decodeURIComponent(new URL(appUrl).username);
  const one = role === decodeURIComponent(new URL(ownerUrl).username);
  return { ownerUrl, appUrl, appRole: one ? null : role, place: shown(appUrl), close: async () => undefined };
}

function checked(value: string, name: string): string {
  if (URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol)) return value;
  throw new PlainProblem(
    `${name} is not the address of a PostgreSQL. Write postgresql://user:password@host:5432/database.`,
  );
}

/** The address without its password. */
function shown(value: string): string {
  const url = new URL(value);
  url.password = "";
  return url.href;
}

async function refuseUnreachable(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 8_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new PlainProblem(
      `${reason(error, shown(url))}\nOr leave DATABASE_URL unset: Collate then brings its own PostgreSQL.`,
    );
  }
  try {
    const { rows } = await client.query<{ number: number; name: string }>(
      "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name",
    );
    const version = rows[0];
    if (version !== undefined && version.number >= 150_000) return;
    throw new PlainProblem(
      `The database at ${shown(url)} is PostgreSQL ${version?.name}; Collate needs 15 or later.\nUpgrade it, point DATABASE_URL at a newer one, or leave it unset.`,
    );
  } finally {
    await client.end();
  }
}

function reason(error: unknown, place: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const message = error instanceof Error && error.message !== "" ? error.message : code;
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `The host of DATABASE_URL is unknown (${place}). Check its name.`;
    case "28P01":
    case "28000":
      return `The database at ${place} refuses the log-in (${message}). Check user and password in DATABASE_URL.`;
    case "3D000":
      return `There is no such database: ${place}. Create it first: createdb -h HOST -U USER NAME.`;
    case "57P03":
      return `The database at ${place} is starting up or shutting down (${message}). Try again in a moment.`;
    default:
      return `The database at ${place} does not answer (${message}). Is it running, and may this machine reach it?`;
  }
}
