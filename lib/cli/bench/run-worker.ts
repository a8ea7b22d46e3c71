import { spawn } from "node:child_process";
import { once } from "node:events";
import { checkout } from "@/lib/platform/checkout";
import { tsxCommand } from "@/lib/platform/tsx-command";

export type BenchWorker = { pid: number; stop: () => Promise<void> };

/** A worker as `npm start` has one: a process of its own, so that nothing of the bench is counted with it. */
export function runWorker(): BenchWorker {
  const child = spawn(process.execPath, tsxCommand("worker"), {
    cwd: checkout,
    env: process.env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (child.pid === undefined) throw new Error("The worker did not start.");
  const ended = once(child, "exit");
  return {
    pid: child.pid,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}
