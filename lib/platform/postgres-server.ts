import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { Client } from "pg";

import { freePort } from "@/lib/platform/free-port";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { postgresBinaries, type PostgresBinaries } from "@/lib/platform/postgres-binaries";
import { postgresUser, type PostgresUser } from "@/lib/platform/postgres-user";
import { stopPostmaster } from "@/lib/platform/stop-postmaster";

export const clusterOwner = "collate";

export type PostgresServer = {
  port: number;
  folder: string;
  /** The address of a database on this server, as its owner. */
  url: (database: string) => string;
  stop: () => Promise<void>;
  /** Settles when the server ends by itself. */
  ended: Promise<void>;
};

type Options = {
  /** Where the cluster lives; the user who runs PostgreSQL must be able to reach it. */
  folder: string;
  password: string;
  /** Nothing here must survive a power cut: tests. */
  throwaway?: boolean;
  /** The same as before, when a server that died is replaced; else any free one. */
  port?: number;
};

export async function startPostgres({
  folder,
  password,
  throwaway = false,
  port: samePort,
}: Options): Promise<PostgresServer> {
  const user = postgresUser();
  const binaries = postgresBinaries(user);
  if (!existsSync(path.join(folder, "PG_VERSION")))
    initialise({ folder, password, binaries, user, throwaway });
  refuseOtherVersion(folder);
  await stopPostmaster(folder);
  const port = samePort ?? (await freePort());
  const url = (database: string) =>
    `postgresql://${clusterOwner}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
  const log = path.join(folder, "server.log");
  const postmaster = await launchWhenFree({ folder, port, binaries, user, throwaway, log }, url("postgres"));
  const ended = new Promise<void>((resolve) => postmaster.once("exit", () => resolve()));
  return { port, folder, url, ended, stop: () => stopPostmaster(folder) };
}

const orphanMillis = 30_000;

/**
 * A server that was killed outright leaves processes behind that notice only after a moment; until the last of
 * them has gone PostgreSQL refuses to start on their files.
 */
async function launchWhenFree(place: Launched, url: string): Promise<ChildProcess> {
  const deadline = performance.now() + orphanMillis;
  for (;;) {
    const postmaster = launch(place);
    try {
      await untilReady(url, postmaster, place.log);
      return postmaster;
    } catch (error) {
      await stopPostmaster(place.folder);
      const orphans =
        error instanceof PlainProblem && error.message.includes("pre-existing shared memory block");
      if (!orphans || performance.now() > deadline) throw error;
      await sleep(250);
    }
  }
}

type Place = { folder: string; binaries: PostgresBinaries; user: PostgresUser; throwaway: boolean };
type Launched = Place & { port: number; log: string };

/** Into a draft folder first: a run that is cut short leaves no half-made cluster behind. */
function initialise({ folder, password, binaries, user, throwaway }: Place & { password: string }): void {
  const parent = path.dirname(folder);
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${path.basename(folder)}.draft-`))
      rmSync(path.join(parent, name), { recursive: true });
  }
  const draft = `${folder}.draft-${process.pid}`;
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = path.join(parent, `.password-${process.pid}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== null) for (const file of [draft, passwordFile]) chownSync(file, user.uid, user.gid);
  const flags = ["--encoding=UTF8", "--locale=C.UTF-8", "--auth=scram-sha-256", `--username=${clusterOwner}`];
  const made = spawnSync(
    binaries.initdb,
    [`--pgdata=${draft}`, `--pwfile=${passwordFile}`, ...flags, ...(throwaway ? ["--no-sync"] : [])],
    { cwd: "/", encoding: "utf8", ...user },
  );
  rmSync(passwordFile);
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw new PlainProblem(
      `PostgreSQL could not set up its files in ${folder}:\n${made.stderr ?? made.error?.message}`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(draft, folder);
}

const major = "18";

function refuseOtherVersion(folder: string): void {
  const version = readFileSync(path.join(folder, "PG_VERSION"), "utf8").trim();
  if (version === major) return;
  throw new PlainProblem(
    `The database in ${folder} was made by PostgreSQL ${version}; this Collate brings ${major}.\n` +
      "Dump it with the old version and load it into the new one, or set DATA_DIR to a fresh folder.",
  );
}

const quickSettings = { fsync: "off", full_page_writes: "off", synchronous_commit: "off" };

/**
 * For archives: each checkpoint makes every page that is written next go to the log whole, so there are few. What
 * a crash costs is reading back at most so much log, some seconds of it.
 */
const durableSettings = { shared_buffers: "256MB", max_wal_size: "2GB", checkpoint_timeout: "15min" };

function launch({ folder, port, binaries, user, throwaway, log }: Launched): ChildProcess {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    ...(throwaway ? quickSettings : durableSettings),
  };
  const output = openSync(log, "a", 0o640);
  // Detached: Ctrl-C in a terminal reaches the whole process group, and the database must be the last to go.
  return spawn(
    binaries.postgres,
    [
      "-D",
      folder,
      "-p",
      String(port),
      ...Object.entries(settings).flatMap(([key, value]) => ["-c", `${key}=${value}`]),
    ],
    { cwd: "/", detached: true, stdio: ["ignore", output, output], ...user },
  );
}

async function untilReady(url: string, postmaster: ChildProcess, log: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (performance.now() < deadline) {
    if (postmaster.exitCode !== null || postmaster.signalCode !== null) throw startProblem(log);
    const refusal = await connectionProblem(url);
    if (refusal === null) return;
    if (refusal.startsWith("28")) throw passwordProblem(path.dirname(log));
    await sleep(30);
  }
  throw new PlainProblem(`PostgreSQL did not answer within a minute. Its log: ${log}`);
}

/** The SQLSTATE or system code of a refusal; null when the server takes connections. */
async function connectionProblem(url: string): Promise<string | null> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return null;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown";
  } finally {
    await client.end();
  }
}

function startProblem(log: string): PlainProblem {
  const tail = existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n").slice(-8).join("\n") : "";
  return new PlainProblem(`PostgreSQL did not start. The end of its log (${log}):\n${tail}`);
}

function passwordProblem(folder: string): PlainProblem {
  return new PlainProblem(
    `The database in ${folder} does not take the password kept in secrets.json of the data folder.\n` +
      "Put the right secrets.json back, or remove the database folder to start afresh.",
  );
}
