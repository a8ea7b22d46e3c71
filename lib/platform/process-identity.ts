import { existsSync, readFileSync } from "node:fs";

import { z } from "zod";

import { isRunning } from "@/lib/platform/is-running";

/** Numbers of processes are used again, so a process is known by its number and the moment it began. */
export const processIdentity = z.object({ pid: z.number().int().positive(), began: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentity>;

export function identify(pid: number): ProcessIdentity {
  return { pid, began: beginning(pid) };
}

export function isAlive({ pid, began }: ProcessIdentity): boolean {
  return isRunning(pid) && beginning(pid) === began;
}

/** Clock ticks since the machine's start; the name before it is in brackets and may itself hold spaces. */
function beginning(pid: number): string {
  const status = `/proc/${pid}/stat`;
  if (!existsSync(status)) return "";
  const afterName = readFileSync(status, "utf8").split(") ").at(-1) ?? "";
  return afterName.split(" ")[19] ?? "";
}
