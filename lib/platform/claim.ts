import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { z } from "zod";

import { dataFolder } from "@/lib/platform/data-folder";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { identify, isAlive, processIdentity, type ProcessIdentity } from "@/lib/platform/process-identity";

const holderSchema = processIdentity.extend({
  command: z.string(),
  address: z.string().optional(),
  /** Processes that the holder started and would have ended itself. */
  children: z.array(processIdentity),
});
export type Holder = z.infer<typeof holderSchema>;

export type Claim = {
  note: (news: { address?: string; child?: number }) => void;
  release: () => void;
};

/**
 * One process at a time holds the data folder: it starts and ends the embedded database.
 * Returns the holder instead when another living process has it. What a killed holder left running is ended.
 */
export async function claimDataFolder(
  command: string,
  folder = dataFolder(),
): Promise<{ claim: Claim } | { holder: Holder }> {
  const file = path.join(folder, "running.json");
  const before = readHolder(file);
  if (before !== null && isAlive(before)) return { holder: before };
  if (before !== null) await endAbandoned(before.children);
  rmSync(file, { force: true });
  let mine: Holder = { ...identify(process.pid), command, children: [] };
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: "wx", mode: 0o644 });
  } catch (error) {
    const winner = readHolder(file);
    if (winner !== null) return { holder: winner };
    throw unwritable(file, error);
  }
  const note: Claim["note"] = ({ address, child }) => {
    mine = {
      ...mine,
      ...(address === undefined ? {} : { address }),
      children: child === undefined ? mine.children : [...mine.children, identify(child)],
    };
    replace(file, JSON.stringify(mine));
  };
  const release = () => {
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  return { claim: { note, release } };
}

/** Where the running web server of this data folder answers, if there is one. */
export function runningAddress(): string | undefined {
  const holder = readHolder(path.join(dataFolder(), "running.json"));
  return holder !== null && isAlive(holder) ? holder.address : undefined;
}

function readHolder(file: string): Holder | null {
  if (!existsSync(file)) return null;
  try {
    return holderSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    // Cut short in the middle of writing: whoever wrote it is gone.
    return null;
  }
}

async function endAbandoned(children: ProcessIdentity[]): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    const left = children.filter(isAlive);
    for (const { pid } of left) process.kill(pid, signal);
    const deadline = performance.now() + 5_000;
    while (left.some(isAlive) && performance.now() < deadline) await sleep(50);
  }
}

function replace(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o644 });
  renameSync(draft, file);
}

function unwritable(file: string, error: unknown): PlainProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return new PlainProblem(
    `The data folder ${path.dirname(file)} cannot be written (${reason}).\n` +
      "Give this user the right to write there, or set DATA_DIR to a folder that it may use.",
  );
}
