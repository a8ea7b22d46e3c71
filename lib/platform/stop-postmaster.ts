import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { isRunning } from "@/lib/platform/is-running";

/** Ends the server of this cluster, whoever started it: also one that outlived a run that was killed. */
export async function stopPostmaster(folder: string): Promise<void> {
  const lock = path.join(folder, "postmaster.pid");
  const pid = postmasterPid(lock);
  if (pid === null) return;
  if (!isPostmasterOf(pid, folder)) {
    // The number now belongs to another process, and PostgreSQL would take that for a running server.
    rmSync(lock, { force: true });
    return;
  }
  for (const [signal, patience] of [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    process.kill(pid, signal);
    if (await gone(pid, patience)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not end.`);
}

function postmasterPid(lock: string): number | null {
  if (!existsSync(lock)) return null;
  const pid = Number.parseInt(readFileSync(lock, "utf8"), 10);
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}

function isPostmasterOf(pid: number, folder: string): boolean {
  if (!isRunning(pid)) return false;
  const commandLine = `/proc/${pid}/cmdline`;
  if (process.platform !== "linux" || !existsSync(commandLine)) return true;
  return readFileSync(commandLine, "utf8").split("\0").includes(folder);
}

async function gone(pid: number, patience: number): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if (!isRunning(pid)) return true;
    await sleep(20);
  }
  return false;
}
