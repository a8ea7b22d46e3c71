import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { ByteSource } from "../byte-source";
import { unsafe, unsuspectedBytes } from "../archive/open-zip";
import type { Reader } from "../reader";
import { ReadingStopped } from "../reading-stopped";
import { skipped } from "../records/in-utf8";

/** A packed file is read as what is in it. It is never held whole for that: it may be lines without end. */
export const readGzip: Reader = async function* readGzip(source, from, context) {
  const { limits } = context;
  if (context.archives >= limits.archiveDepth)
    throw unsafe(`more than ${limits.archiveDepth} archives in one another`);
  const inside: ByteSource = {
    name: source.name.replace(/\.gz$/i, ""),
    mediaType: null,
    size: null,
    at: null,
    stream: (start) => skipped(unpacked(source, limits.archiveRatio), start),
  };
  for await (const step of context.inside(inside, from, { ...context, archives: context.archives + 1 }))
    yield step;
};

async function* unpacked(source: ByteSource, ratio: number): AsyncGenerator<Uint8Array> {
  let packedBytes = 0;
  const counted = async function* counted() {
    for await (const piece of source.stream(0)) {
      packedBytes += piece.length;
      yield piece;
    }
  };
  const packed = Readable.from(counted(), { objectMode: false, highWaterMark: 1 });
  const unpack = createGunzip({ chunkSize: 256 * 1024 });
  packed.on("error", (error) => unpack.destroy(error));
  packed.pipe(unpack);
  let count = 0;
  try {
    for await (const piece of unpack) {
      const bytes: Uint8Array = piece;
      count += bytes.length;
      if (count > unsuspectedBytes && count > packedBytes * ratio) throw unsafe("packed like a bomb");
      yield bytes;
    }
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("Z_")) {
      throw new ReadingStopped("broken_archive", error.message);
    }
    throw error;
  } finally {
    packed.destroy();
    unpack.destroy();
  }
}
