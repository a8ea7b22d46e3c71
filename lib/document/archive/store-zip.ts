import { crc32 } from "node:zlib";

/** An archive of these files, nothing packed: for whoever can only be handed an archive. */
export function storeZip(files: { name: string; bytes: Uint8Array }[]): Buffer {
  const locals: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of files) {
    const written = Buffer.from(name);
    const local = header(bytes, written, 30);
    local.writeUInt32LE(0x04034b50, 0);
    const entry = header(bytes, written, 46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, written, Buffer.from(bytes));
    listed.push(entry, written);
    offset += local.length + written.length + bytes.length;
  }
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The fields that an entry has both before its bytes and in the list, where they stand 2 bytes further on. */
function header(bytes: Uint8Array, name: Buffer, length: 30 | 46): Buffer {
  const buffer = Buffer.alloc(length);
  const at = length === 46 ? 6 : 4;
  if (length === 46) buffer.writeUInt16LE(20, 4);
  buffer.writeUInt16LE(20, at);
  buffer.writeUInt16LE(0x800, at + 2);
  buffer.writeUInt32LE(crc32(bytes), at + 10);
  buffer.writeUInt32LE(bytes.length, at + 14);
  buffer.writeUInt32LE(bytes.length, at + 18);
  buffer.writeUInt16LE(name.length, at + 22);
  return buffer;
}
