import { readFileSync } from "node:fs";

/**
 * Bytes of memory by the kernel's own account: what a process holds (`VmRSS`) or held at most (`VmHWM`). Null when it
 * is gone, or where the kernel does not tell (it is Linux that has /proc); 0 for one that has ended and was not waited
 * for yet.
 */
export function memoryOf(pid: number, figure: "VmRSS" | "VmHWM"): number | null {
  const status = whatIsThere(() => readFileSync(`/proc/${pid}/status`, "utf8"));
  if (status === null) return null;
  return Number(new RegExp(`^${figure}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0) * 1_024;
}

/** Processes come and go while they are looked at. */
export function whatIsThere<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    const gone =
      error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ESRCH");
    if (gone) return null;
    throw error;
  }
}
