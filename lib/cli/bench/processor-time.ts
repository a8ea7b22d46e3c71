import { readdirSync, readFileSync } from "node:fs";
import { memoryOf, whatIsThere } from "@/lib/platform/memory-of";

/** Milliseconds of processor time by what it was spent for. */
export type ProcessorTime = Map<string, number>;

/** The kernel counts in hundredths of a second whatever the machine (USER_HZ). */
const millisOfTick = 10;

const threadNames = new Map([
  ["MainThread", "main thread"],
  ["node", "main thread"],
  ["read-texts", "threads that read texts"],
  ["read-files", "threads that read files"],
]);

/** Null where the kernel does not tell (it is Linux that has /proc). */
export function timeOfThreads(pid: number): ProcessorTime | null {
  const spent: ProcessorTime = new Map();
  const folder = `/proc/${pid}/task`;
  const threads = entriesOf(folder);
  if (threads === null) return null;
  for (const thread of threads) {
    const stat = statOf(`${folder}/${thread}/stat`);
    if (stat === null) continue;
    // Collecting garbage and compiling have threads of their own.
    const part = threadNames.get(stat.name) ?? "helping threads of Node";
    spent.set(part, (spent.get(part) ?? 0) + stat.own);
  }
  return spent;
}

/** Of the server and all its processes, those that have ended included. */
export function timeOfPostgres(postmaster: number): number | null {
  const processes = entriesOf("/proc");
  if (processes === null) return null;
  let spent = 0;
  for (const entry of processes) {
    if (!/^\d+$/.test(entry)) continue;
    const stat = statOf(`/proc/${entry}/stat`);
    if (stat === null) continue;
    if (Number(entry) === postmaster) spent += stat.own + stat.ofEndedChildren;
    else if (stat.parent === postmaster) spent += stat.own;
  }
  return spent;
}

export function parentOf(pid: number): number | null {
  return statOf(`/proc/${pid}/stat`)?.parent ?? null;
}

/** The most memory that a process ever held, in bytes. */
export function mostMemoryOf(pid: number): number | null {
  return memoryOf(pid, "VmHWM") || null;
}

export function timeBetween(before: ProcessorTime, after: ProcessorTime): ProcessorTime {
  return new Map([...after].map(([part, spent]) => [part, spent - (before.get(part) ?? 0)]));
}

type Stat = { name: string; parent: number; own: number; ofEndedChildren: number };

/** See proc_pid_stat(5). The name stands in brackets and may hold anything, so it is found by its last one. */
function statOf(file: string): Stat | null {
  const text = textOf(file);
  if (text === null) return null;
  const name = text.slice(text.indexOf("(") + 1, text.lastIndexOf(")"));
  const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const field = (number: number) => Number(fields[number - 3] ?? 0);
  return {
    name,
    parent: field(4),
    own: (field(14) + field(15)) * millisOfTick,
    ofEndedChildren: (field(16) + field(17)) * millisOfTick,
  };
}

function entriesOf(folder: string): string[] | null {
  return whatIsThere(() => readdirSync(folder));
}

function textOf(file: string): string | null {
  return whatIsThere(() => readFileSync(file, "utf8"));
}
