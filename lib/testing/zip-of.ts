import { crc32, deflateRawSync } from "node:zlib";

export type ZipFileInput = {
  name: string | Uint8Array;
  bytes: Uint8Array | string;
  /** What the headers say instead of the truth. */
  claims?: {
    unpacked?: number;
    packed?: number;
    flags?: number;
    mode?: number;
    offset?: number;
    method?: number;
  };
};

/** An archive as a test wants it, with lies. */
export function zipOf(files: ZipFileInput[], { entryCount }: { entryCount?: number } = {}): Uint8Array {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claims = {} } of files) {
    const written = Buffer.from(name);
    const content = Buffer.from(bytes);
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(claims.flags ?? 0x800, 2);
    fields.writeUInt16LE(claims.method ?? 8, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(claims.packed ?? packed.length, 14);
    fields.writeUInt32LE(claims.unpacked ?? content.length, 18);
    fields.writeUInt16LE(written.length, 22);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(0x0314, 4);
    fields.copy(entry, 6);
    entry.writeUInt32LE(((claims.mode ?? 0) << 16) >>> 0, 38);
    entry.writeUInt32LE(claims.offset ?? offset, 42);
    const signature = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
    locals.push(signature, fields, written, packed);
    listed.push(entry, written);
    offset += 30 + written.length + packed.length;
  }
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entryCount ?? files.length, 8);
  end.writeUInt16LE(entryCount ?? files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}
