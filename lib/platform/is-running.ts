import { existsSync, readFileSync } from "node:fs";

/** A process that has ended but was not yet collected by its parent counts as gone. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  const status = `/proc/${pid}/stat`;
  if (!existsSync(status)) return process.platform !== "linux";
  return !/^\d+ \(.*\) Z/s.test(readFileSync(status, "utf8"));
}
