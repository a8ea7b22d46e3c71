import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { Client } from "pg";

import { createAppRole } from "@/lib/db/grant-app-role";
import { claimDataFolder, type Claim } from "@/lib/platform/claim";
import { clusterHome } from "@/lib/platform/cluster-home";
import { keepRunning } from "@/lib/platform/keep-running";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { clusterOwner, startPostgres } from "@/lib/platform/postgres-server";
import { secrets } from "@/lib/platform/secrets";

export const appRole = "collate_app";
const name = "collate";

export type OpenDatabase = {
  /** Migrates and grants. */
  ownerUrl: string;
  /** What the app connects with. */
  appUrl: string;
  /** The role that needs grants; null when one role does everything. */
  appRole: string | null;
  /** For people: where the data lie. */
  place: string;
  close: () => Promise<void>;
  /** Settles when the server goes away by itself; absent where nobody can tell. */
  ended?: Promise<void>;
};

export function clusterFolder(): string {
  return path.join(clusterHome(), "postgres");
}

/**
 * Starts the embedded server and keeps it running: one that was killed comes back on the same port, and finishes
 * what it had promised from its log. The caller holds the data folder, and ends the server by `close`.
 */
export async function startEmbeddedDatabase(claim: Claim): Promise<OpenDatabase> {
  const { databaseOwner, databaseApp } = secrets();
  let port: number | undefined;
  const begin = async () => {
    const place = { folder: clusterFolder(), password: databaseOwner };
    const server = await startPostgres(port === undefined ? place : { ...place, port });
    port = server.port;
    return server;
  };
  const tell = (news: string) => void process.stderr.write(`${news}\n`);
  const kept = await keepRunning({ name: "PostgreSQL", begin, tell });
  const opened = addresses(port ?? 0);
  try {
    await createDatabase(opened.ownerUrl);
    await createAppRole({ ownerUrl: opened.ownerUrl, role: appRole, password: databaseApp });
  } catch (error) {
    await kept.stop();
    throw error;
  }
  const close = async () => {
    await kept.stop();
    claim.release();
  };
  return { ...opened, ended: kept.givenUp.then(() => undefined), close };
}

/**
 * The embedded database for a command: the running one when `npm start` or another command has it, else its own
 * for as long as it runs. Whoever started it waits for those who joined.
 */
export async function openEmbeddedDatabase(command: string): Promise<OpenDatabase> {
  const attempt = await claimDataFolder(command);
  if ("holder" in attempt) return join();
  const opened = await startEmbeddedDatabase(attempt.claim);
  return {
    ...opened,
    close: async () => {
      await untilOthersLeft(opened.ownerUrl);
      await opened.close();
    },
  };
}

/** Any number that only this use has. Joined commands hold it shared; the one that ends the server takes it alone. */
const lease = 4_201_965;

async function join(): Promise<OpenDatabase> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    const port = runningPort();
    const client = port === null ? null : await connect(addresses(port).ownerUrl);
    if (port !== null && client !== null) {
      await client.query("SELECT pg_advisory_lock_shared($1)", [lease]);
      const ended = new Promise<void>((resolve) => client.once("end", resolve));
      return { ...addresses(port), ended, close: () => client.end() };
    }
    await sleep(200);
  }
  throw new PlainProblem("Another Collate process holds the data folder, but its database does not answer.");
}

async function untilOthersLeft(url: string): Promise<void> {
  const client = await connect(url);
  if (client === null) return;
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lease]);
  } finally {
    await client.end();
  }
}

/** The fourth line of PostgreSQL's own lock file. */
function runningPort(): number | null {
  const lock = path.join(clusterFolder(), "postmaster.pid");
  if (!existsSync(lock)) return null;
  const port = Number.parseInt(readFileSync(lock, "utf8").split("\n")[3] ?? "", 10);
  return Number.isInteger(port) ? port : null;
}

async function connect(url: string): Promise<Client | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    // Not there yet, or not there any more: the caller tries again or goes on without.
    await client.end();
    return null;
  }
}

function addresses(port: number): Omit<OpenDatabase, "close" | "ended"> {
  const { databaseOwner, databaseApp } = secrets();
  const url = (role: string, password: string) =>
    `postgresql://${role}:${password}@127.0.0.1:${port}/${name}`;
  return {
    ownerUrl: url(clusterOwner, databaseOwner),
    appUrl: url(appRole, databaseApp),
    appRole,
    place: clusterFolder(),
  };
}

/** Connects to the database that is always there. */
async function createDatabase(ownerUrl: string): Promise<void> {
  const url = new URL(ownerUrl);
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
