import "server-only";
import { type FileHandle, mkdir, open, stat } from "node:fs/promises";
import path from "node:path";
import { spoolFolder } from "@/lib/import/spool";

export type Written = { ok: true; received: number } | { ok: false; problem: PartProblem; received: number };
type PartProblem = "too_large" | "out_of_step" | "no_space" | "upload_gone";

type Part = {
  id: string;
  /** Null for the first piece of a file. */
  from: number | null;
  /** The end that this piece must not go beyond. */
  end: number;
  body: AsyncIterable<Uint8Array>;
};

/** The only names that uploads have on the disk are our own. */
export function spooledPath(id: string): string {
  return path.join(spoolFolder(), id);
}

/**
 * Writes a piece of a file behind what is there. When the sender breaks off, what has arrived stays, and the next
 * piece begins there. As told, the piece is on the disk.
 */
export async function spoolPart({ id, from, end, body }: Part): Promise<Written> {
  await mkdir(spoolFolder(), { recursive: true, mode: 0o700 });
  const handle = await openFile(spooledPath(id), from === null ? "wx" : "r+");
  if (handle === null) return { ok: false, problem: "upload_gone", received: 0 };
  try {
    const { size: there } = await handle.stat();
    if (there !== (from ?? 0)) return { ok: false, problem: "out_of_step", received: there };
    const written = await writeAll(handle, { from: there, end, body });
    await handle.sync();
    return written;
  } catch (error) {
    if (isFull(error)) return { ok: false, problem: "no_space", received: from ?? 0 };
    throw error;
  } finally {
    await handle.close();
  }
}

type Piece = Pick<Part, "end" | "body"> & { from: number };

async function writeAll(handle: FileHandle, { from, end, body }: Piece): Promise<Written> {
  let received = from;
  for await (const bytes of body) {
    if (received + bytes.byteLength > end) {
      // Whatever a sender promised, it is not believed beyond it.
      await handle.truncate(from);
      return { ok: false, problem: "too_large", received: from };
    }
    // At its place, not at the end: a piece that is sent twice at once lies over itself.
    for (let done = 0; done < bytes.byteLength;) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.byteLength - done, received + done);
      done += bytesWritten;
    }
    received += bytes.byteLength;
  }
  return { ok: true, received };
}

/** Null when the file is not there any more. */
async function openFile(file: string, flags: "wx" | "r+"): Promise<FileHandle | null> {
  try {
    return await open(file, flags, 0o600);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** How much of it is there; null when nothing is. */
export async function receivedBytes(id: string): Promise<number | null> {
  try {
    return (await stat(spooledPath(id))).size;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

function isFull(error: unknown): boolean {
  return hasCode(error, "ENOSPC") || hasCode(error, "EDQUOT");
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
