import { createReadStream, statSync } from "node:fs";
import { ReadingStopped } from "./reading-stopped";

/** Bytes by name, wherever they lie. Can be read from the start more than once. */
export type ByteSource = {
  name: string;
  mediaType: string | null;
  /** null: not known before all of it was read. */
  size: number | null;
  /** Everything from this byte on, in pieces. */
  stream: (from: number) => AsyncIterable<Uint8Array>;
  /** Where somebody who has to jump around finds it. */
  at: { path: string } | { bytes: Uint8Array } | null;
};

export function bytesSource(name: string, mediaType: string | null, bytes: Uint8Array): ByteSource {
  return {
    name,
    mediaType,
    size: bytes.length,
    at: { bytes },
    async *stream(from) {
      if (from < bytes.length) yield bytes.subarray(from);
    },
  };
}

const pieceBytes = 256 * 1024;

export function fileSource(name: string, mediaType: string | null, path: string): ByteSource {
  return {
    name,
    mediaType,
    size: statSync(path).size,
    at: { path },
    stream: (from) => createReadStream(path, { start: from, highWaterMark: pieceBytes }),
  };
}

/** The first bytes, and whether they are all there are. */
export async function headOf(
  source: ByteSource,
  length: number,
): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const held: Uint8Array[] = [];
  let count = 0;
  for await (const piece of source.stream(0)) {
    held.push(piece);
    count += piece.length;
    if (count > length) break;
  }
  const bytes = Buffer.concat(held, Math.min(count, length));
  return { bytes: new Uint8Array(bytes), whole: count <= length };
}

/** All of it in one piece that nobody else holds. Stops before reading what is known to be too much. */
export async function wholeOf(source: ByteSource, most: number): Promise<Uint8Array> {
  if (source.size !== null && source.size > most) throw tooLarge(source.size, most);
  const held: Uint8Array[] = [];
  let count = 0;
  for await (const piece of source.stream(0)) {
    count += piece.length;
    if (count > most) throw tooLarge(null, most);
    held.push(piece);
  }
  const bytes = new Uint8Array(count);
  let at = 0;
  for (const piece of held) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function tooLarge(size: number | null, most: number): ReadingStopped {
  return new ReadingStopped("too_large", `${size ?? `> ${most}`} bytes; the limit is ${most}`);
}
