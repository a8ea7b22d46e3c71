import { spawn } from "node:child_process";

import { checkout } from "@/lib/platform/checkout";

type Run = {
  args: string[];
  /** On top of our own environment; `undefined` takes a name away. */
  env: Record<string, string | undefined>;
  /** Asks the program to end; it is still waited for. */
  signal?: AbortSignal;
  quiet?: boolean;
  /** Lets it read what this process was given on standard input. */
  readsInput?: boolean;
};

/** Runs a Node program to its end. Its words are shown, or kept and handed back when `quiet`. */
export function runChild({
  args,
  env,
  signal,
  quiet = false,
  readsInput = false,
}: Run): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const words = quiet ? "pipe" : "inherit";
    const child = spawn(process.execPath, args, {
      cwd: checkout,
      env: { ...process.env, ...env },
      stdio: [readsInput ? "inherit" : "ignore", words, words],
    });
    const end = () => void child.kill("SIGTERM");
    signal?.addEventListener("abort", end);
    const parts: Buffer[] = [];
    child.stdout?.on("data", (part: Buffer) => parts.push(part));
    child.stderr?.on("data", (part: Buffer) => parts.push(part));
    child.once("error", reject);
    child.once("close", (code) => {
      signal?.removeEventListener("abort", end);
      resolve({ code: code ?? 1, output: Buffer.concat(parts).toString("utf8") });
    });
    if (signal?.aborted === true) end();
  });
}
