import { type Entry, fromBufferPromise, openPromise, type ZipFile } from "yauzl";
import { ReadingStopped } from "../reading-stopped";
import type { ByteSource } from "../byte-source";
import type { Limits } from "../limits";

export type ZipArchive = { entries: Entry[]; zip: ZipFile };

type ZipLimits = Pick<Limits, "archiveEntries" | "archiveBytes" | "archiveRatio">;

/** A ratio says nothing about a file that is small in any case. */
export const unsuspectedBytes = 10_000_000;

/**
 * An archive whose list of contents has been looked at before anything is unpacked: not too many entries, not
 * too much in them by their own account, none lying over another. What an entry really unpacks to is counted
 * when it is read.
 */
export async function openZip(source: ByteSource, limits: ZipLimits): Promise<ZipArchive> {
  const zip = await opened(source);
  try {
    if (zip.entryCount > limits.archiveEntries) throw unsafe(`${zip.entryCount} entries`);
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > limits.archiveEntries) throw unsafe(`> ${limits.archiveEntries} entries`);
    }
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
    const packed = entries.reduce((sum, entry) => sum + entry.compressedSize, 0);
    if (unpacked > limits.archiveBytes) throw unsafe(`${unpacked} bytes unpacked`);
    if (unpacked > unsuspectedBytes && unpacked > packed * limits.archiveRatio) {
      throw unsafe(`packed ${Math.round(unpacked / Math.max(1, packed))} to 1`);
    }
    if (overlaps(entries)) throw unsafe("entries lie over one another");
    return { entries, zip };
  } catch (error) {
    zip.close();
    throw asStopped(error);
  }
}

async function opened(source: ByteSource): Promise<ZipFile> {
  // Names are looked at by us, one by one: a bad one refuses that entry, not the archive.
  const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: true, autoClose: false };
  const { at } = source;
  if (at === null) throw new Error(`${source.name} has to be held or stored before it can be opened`);
  if ("path" in at) {
    try {
      return await openPromise(at.path, options);
    } catch (error) {
      throw asStopped(error);
    }
  }
  try {
    const { buffer, byteOffset, byteLength } = at.bytes;
    return await fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), options);
  } catch (error) {
    throw asStopped(error);
  }
}

function overlaps(entries: Entry[]): boolean {
  const ordered = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  return ordered.some((entry, index) => {
    const next = ordered[index + 1];
    // A local header has at least 30 bytes.
    const end = entry.relativeOffsetOfLocalHeader + 30 + entry.compressedSize;
    return next !== undefined && end > next.relativeOffsetOfLocalHeader;
  });
}

/** The bytes of one entry, counted while they come. */
export async function entryBytes(
  { zip }: ZipArchive,
  entry: Entry,
  { most, ratio }: { most: number; ratio: number },
): Promise<Uint8Array> {
  if (entry.uncompressedSize > most) throw new ReadingStopped("too_large", `${entry.uncompressedSize} bytes`);
  try {
    const stream = await zip.openReadStreamPromise(entry);
    const held: Uint8Array[] = [];
    let count = 0;
    for await (const piece of stream) {
      const bytes: Uint8Array = piece;
      count += bytes.length;
      if (count > most) throw new ReadingStopped("too_large", `> ${most} bytes`);
      if (count > unsuspectedBytes && count > entry.compressedSize * ratio)
        throw unsafe("packed like a bomb");
      held.push(bytes);
    }
    return new Uint8Array(Buffer.concat(held, count));
  } catch (error) {
    throw asStopped(error);
  }
}

export function unsafe(detail: string): ReadingStopped {
  return new ReadingStopped("unsafe_archive", detail);
}

/** What the archive is to blame for becomes a refusal; a disk that fails stays what it is. */
function asStopped(error: unknown): unknown {
  if (error instanceof ReadingStopped || !(error instanceof Error)) return error;
  if ("syscall" in error) return error;
  return new ReadingStopped("broken_archive", error.message.slice(0, 200));
}
