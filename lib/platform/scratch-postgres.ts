import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { clusterHome } from "@/lib/platform/cluster-home";
import { isRunning } from "@/lib/platform/is-running";
import { startPostgres, type PostgresServer } from "@/lib/platform/postgres-server";
import { stopPostmaster } from "@/lib/platform/stop-postmaster";

export type ScratchOptions = {
  /** Writes as one that keeps its data would: for measuring. */
  durable?: boolean;
};

/** A server of its own for tests and schema work, removed by `stop`. */
export async function scratchPostgres({ durable = false }: ScratchOptions = {}): Promise<PostgresServer> {
  const scratch = path.join(clusterHome(), "scratch");
  await removeAbandoned(scratch);
  const home = path.join(scratch, `${process.pid}-${randomBytes(4).toString("hex")}`);
  mkdirSync(home, { recursive: true });
  writeFileSync(path.join(home, "owner.pid"), String(process.pid));
  const server = await startPostgres({
    folder: path.join(home, "postgres"),
    password: randomBytes(16).toString("hex"),
    throwaway: !durable,
  });
  const stop = async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
  return { ...server, stop };
}

/** Runs that were killed leave their server behind; the next one clears it away. */
async function removeAbandoned(scratch: string): Promise<void> {
  if (!existsSync(scratch)) return;
  for (const name of readdirSync(scratch)) {
    const home = path.join(scratch, name);
    const owner = path.join(home, "owner.pid");
    if (existsSync(owner) && isRunning(Number.parseInt(readFileSync(owner, "utf8"), 10))) continue;
    await stopPostmaster(path.join(home, "postgres"));
    rmSync(home, { recursive: true, force: true });
  }
}
