import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { clusterFolder } from "@/lib/platform/embedded-database";
import { runningAddress } from "@/lib/platform/claim";
import { checkout } from "@/lib/platform/checkout";

export const victims = ["worker", "web", "postgres"] as const;
export type Victim = (typeof victims)[number];

export type OwnInstallation = {
  folder: string;
  /** Ends one process as the kernel does when memory runs out; what runs is started again by `npm start`. */
  kill: (victim: Victim) => Promise<void>;
  address: string;
  /** Null while it is being started again. */
  pidOf: (victim: Victim) => number | null;
  stop: () => Promise<void>;
};

/** The real thing with a data folder and a port of its own: `npm start`, as somebody would run it. */
export async function ownInstallation(): Promise<OwnInstallation> {
  const folder = mkdtempSync(path.join(tmpdir(), "collate-faults-"));
  execFileSync("chmod", ["755", folder]);
  // Before any setting is read: everything in this process speaks of the same installation.
  Object.assign(process.env, { DATA_DIR: folder, PORT: "0", COLLATE_ENV_FILE: "none" });
  for (const name of ["DATABASE_URL", "DATABASE_OWNER_URL"]) delete process.env[name];
  const log = path.join(folder, "start.log");
  const output = openSync(log, "w");
  const child = spawn(process.execPath, ["lib/cli/bootstrap.mjs", "start"], {
    cwd: checkout,
    stdio: ["ignore", output, output],
  });
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const address = await untilServing(child, log);
    const pidOf = (victim: Victim) => (victim === "postgres" ? postmaster() : childOf(folder, victim));
    return { folder, address, pidOf, kill: (victim) => killOne(pidOf, victim), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilServing(child: ChildProcess, log: string): Promise<string> {
  const deadline = performance.now() + 900_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) break;
    const address = runningAddress();
    if (address !== undefined) return address;
    await sleep(500);
  }
  throw new Error(`npm start did not come up:\n${readFileSync(log, "utf8").slice(-2_000)}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const over = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await over;
}

/** A victim that is just being started again is waited for. */
async function killOne(pidOf: OwnInstallation["pidOf"], victim: Victim): Promise<void> {
  for (;;) {
    const pid = pidOf(victim);
    if (pid !== null) {
      try {
        process.kill(pid, "SIGKILL");
        return;
      } catch (error) {
        if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
      }
    }
    await sleep(100);
  }
}

function postmaster(): number | null {
  const file = path.join(clusterFolder(), "postmaster.pid");
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : null;
}

function childOf(folder: string, victim: "worker" | "web"): number | null {
  const { children } = JSON.parse(readFileSync(path.join(folder, "running.json"), "utf8")) as {
    children: { pid: number }[];
  };
  const mark = victim === "worker" ? /worker\.ts/ : /next(?:-server|\/dist\/bin\/next)/;
  return children.map(({ pid }) => pid).findLast((pid) => mark.test(argumentsOf(pid))) ?? null;
}

function argumentsOf(pid: number): string {
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", "args="], { encoding: "utf8" });
  } catch {
    // There is no such process any more.
    return "";
  }
}
