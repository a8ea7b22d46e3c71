import { spawn } from "node:child_process";
import { existsSync, mkdirSync, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { checkout } from "@/lib/platform/checkout";
import { dataFolder } from "@/lib/platform/data-folder";

export type Service = {
  name: string;
  pid: number;
  log: string;
  /** Settles when it ends, by itself or not. */
  ended: Promise<void>;
  stop: () => Promise<void>;
  lastWords: () => string;
};

/** A long-running program of ours. It writes to a log file and is ended by us alone, never by Ctrl-C directly. */
export function startService(input: {
  name: string;
  args: string[];
  env: Record<string, string>;
  /** `same log`: after what an earlier run of it wrote. */
  output?: "log" | "same log" | "terminal";
}): Service {
  const folder = path.join(dataFolder(), "log");
  mkdirSync(folder, { recursive: true });
  const log = path.join(folder, `${input.name}.log`);
  const output =
    input.output === "terminal" ? "inherit" : openSync(log, input.output === "same log" ? "a" : "w");
  const child = spawn(process.execPath, input.args, {
    cwd: checkout,
    env: { ...process.env, ...input.env },
    stdio: ["ignore", output, output],
    detached: true,
  });
  if (child.pid === undefined) throw new Error(`${input.name} did not start.`);
  let over = false;
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      over = true;
      resolve();
    });
  });
  const stop = async () => {
    for (const [signal, patience] of [
      ["SIGTERM", 10_000],
      ["SIGKILL", 5_000],
    ] as const) {
      if (over) return;
      child.kill(signal);
      await Promise.race([ended, sleep(patience, undefined, { ref: false })]);
    }
  };
  const lastWords = () =>
    existsSync(log) ? readFileSync(log, "utf8").trimEnd().split("\n").slice(-20).join("\n") : "";
  return { name: input.name, pid: child.pid, log, ended, stop, lastWords };
}
