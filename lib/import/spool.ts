import "server-only";
import { createHash } from "node:crypto";
import { mkdir, open, readdir, stat, unlink } from "node:fs/promises";
import path from "node:path";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { newId } from "@/lib/ids";

/** One upload at most; what is larger goes in by the command line, where it lies already. */
export const mostSpooledBytes = 4 * 2 ** 30;

export type Spooled =
  | { ok: true; path: string; byteCount: number; sha256: string }
  | { ok: false; problem: "too_large" };

/**
 * Lays bytes down in the data folder until an import has taken them apart, under a name of our own. What is told
 * as there is on the disk. A sender that breaks off leaves nothing behind.
 */
export async function spool(
  stream: AsyncIterable<Uint8Array>,
  { maxBytes = mostSpooledBytes }: { maxBytes?: number } = {},
): Promise<Spooled> {
  const folder = spoolFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, newId());
  const handle = await open(file, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    let byteCount = 0;
    for await (const part of stream) {
      byteCount += part.byteLength;
      if (byteCount > maxBytes) {
        await unlink(file);
        return { ok: false, problem: "too_large" };
      }
      hash.update(part);
      await handle.writeFile(part);
    }
    await handle.sync();
    return { ok: true, path: file, byteCount, sha256: hash.digest("hex") };
  } catch (error) {
    await unlink(file);
    throw error;
  } finally {
    await handle.close();
  }
}

export function spoolFolder(): string {
  return path.resolve(env().DATA_DIR, "spool");
}

/** Removes what an import had in the spool, unless another one still has to read it. Other files stay. */
export async function removeSpooled(importId: string): Promise<void> {
  const files = await database().importFile.findMany({
    where: { importId, path: { startsWith: `${spoolFolder()}${path.sep}` } },
    select: { path: true },
  });
  const paths = files.flatMap((file) => file.path ?? []);
  if (paths.length === 0) return;
  const needed = await database().importFile.findMany({
    where: { path: { in: paths }, importId: { not: importId }, import: stillNeedsItsFiles },
    select: { path: true },
  });
  const kept = new Set(needed.map((file) => file.path));
  for (const file of paths) if (!kept.has(file)) await remove(file);
}

const stillNeedsItsFiles = {
  OR: [
    { state: { in: ["waiting", "running", "paused", "failed"] as const satisfies string[] } },
    { trial: true },
  ],
};

/** A folder may take hours to send over a slow line before its import begins. */
const leftoverMillis = 24 * 60 * 60 * 1000;
const trialMillis = leftoverMillis;

/** What was laid down and never begun with, and files of trials that nobody made real. */
export async function sweepSpool(): Promise<void> {
  for (const name of await namesIn(spoolFolder())) {
    const file = path.join(spoolFolder(), name);
    const age = now().getTime() - (await modifiedAt(file));
    if (age < leftoverMillis) continue;
    const needed = await database().importFile.findFirst({
      where: { path: file, import: stillNeedsItsFiles },
      select: { import: { select: { state: true, trial: true } } },
    });
    const overdue = needed?.import.trial === true && needed.import.state === "finished" && age > trialMillis;
    if (needed === null || overdue) await remove(file);
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function modifiedAt(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch (error) {
    if (isMissing(error)) return Number.POSITIVE_INFINITY;
    throw error;
  }
}

async function remove(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
