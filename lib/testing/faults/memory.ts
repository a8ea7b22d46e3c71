import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { memoryOf } from "@/lib/platform/memory-of";

const everyMillis = 250;
const kilobyte = 1024;

/** Bytes of memory that a process holds; null when it is gone. */
export function residentBytes(pid: number): number | null {
  try {
    // Asked four times a second: a process of its own for each would be felt by what is measured.
    if (existsSync("/proc/self/status")) return memoryOf(pid, "VmRSS");
    return Number(execFileSync("ps", ["-p", String(pid), "-o", "rss="], { encoding: "utf8" })) * kilobyte;
  } catch {
    // There is no such process any more.
    return null;
  }
}

/** The most that a process held while it was looked at; null when it was gone at any time. */
export function watchMemory(pid: number): { stop: () => { first: number; most: number } | null } {
  const first = residentBytes(pid);
  let most: number | null = first;
  const looking = setInterval(() => {
    const held = residentBytes(pid);
    most = held === null || most === null ? null : Math.max(most, held);
  }, everyMillis);
  return {
    stop: () => {
      clearInterval(looking);
      return first === null || most === null ? null : { first, most };
    },
  };
}
