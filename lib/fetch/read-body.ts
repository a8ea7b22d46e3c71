import { pipeline } from "node:stream/promises";
import type { Transform } from "node:stream";
import zlib from "node:zlib";
import { FetchRefusal } from "./fetch-problem";

export type Cap = {
  maxBytes: number;
  /** `cut` keeps the first `maxBytes` and forgets the rest, as robots.txt wants it. */
  atCap: "refuse" | "cut";
};

type Chunks = AsyncIterable<Buffer>;

export const acceptedCodings = "gzip, deflate, br, zstd";
const known = new Set(["gzip", "x-gzip", "deflate", "br", "zstd"]);
const mostCodings = 2;

/** The codings of a Content-Encoding in the order in which to undo them. Throws on what nobody asked for. */
export function codingsOf(header: string | undefined): string[] {
  const names = (header ?? "")
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
  if (names.length > mostCodings) throw new FetchRefusal("broken_encoding", "more than two codings");
  if (!names.every((name) => known.has(name))) throw new FetchRefusal("broken_encoding", "an unknown coding");
  return names.toReversed();
}

/**
 * Reads a body to its end, decompressed. It is counted before and after each decoder, so that neither a bomb nor an
 * endless stream that unpacks to nothing gets past the cap; at most one chunk beyond it is ever held.
 */
export async function readBody(body: Chunks, codings: string[], { maxBytes, atCap }: Cap): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of decoded(body, codings, maxBytes)) {
      parts.push(part);
      size += part.length;
      if (size <= maxBytes) continue;
      if (atCap === "cut") break;
      throw new FetchRefusal("too_large", `more than ${maxBytes} bytes`);
    }
  } catch (error) {
    throw isDecoders(error) ? new FetchRefusal("broken_encoding", error.message) : error;
  }
  return Buffer.concat(parts).subarray(0, maxBytes);
}

function decoded(body: Chunks, codings: string[], maxBytes: number): Chunks {
  // What arrives compressed may be a little larger than what is in it.
  const most = maxBytes + 64 * 1024;
  return codings.reduce((source, coding) => undo(coding, counted(source, most)), body);
}

async function* counted(source: Chunks, most: number): Chunks {
  let seen = 0;
  for await (const part of source) {
    seen += part.length;
    if (seen > most) throw new FetchRefusal("too_large", `more than ${most} bytes within a coding`);
    yield part;
  }
}

async function* undo(coding: string, source: Chunks): Chunks {
  const parts = source[Symbol.asyncIterator]();
  const first = await parts.next();
  // An empty body is empty in every coding.
  if (first.done === true) return;
  const decoder = decoderFor(coding, first.value);
  const fed = pipeline(rejoined(first.value, parts), decoder);
  // The same error comes out of the decoder, where it is not missed.
  fed.catch(() => {});
  yield* decoder;
  await fed;
}

async function* rejoined(first: Buffer, rest: AsyncIterator<Buffer>): Chunks {
  try {
    yield first;
    for (let part = await rest.next(); part.done !== true; part = await rest.next()) yield part.value;
  } finally {
    await rest.return?.();
  }
}

function decoderFor(coding: string, first: Buffer): Transform {
  if (coding === "br") return zlib.createBrotliDecompress();
  // 8 MiB is the largest window that a reader on the web must grant (RFC 9659).
  if (coding === "zstd") {
    return zlib.createZstdDecompress({ params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 } });
  }
  if (coding !== "deflate") return zlib.createGunzip();
  // `deflate` means zlib's form, but some servers send the bare one; its first byte tells.
  return ((first[0] ?? 0) & 0x0f) === 8 ? zlib.createInflate() : zlib.createInflateRaw();
}

function isDecoders(error: unknown): error is Error {
  return (
    error instanceof Error &&
    "code" in error &&
    /^(?:Z_|ZSTD_|ERR__ERROR_|ERR_BROTLI|ERR_TRAILING_JUNK|ERR_PADDING)/.test(String(error.code))
  );
}
