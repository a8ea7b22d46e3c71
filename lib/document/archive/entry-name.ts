import { type Entry, getFileNameLowLevel, validateFileName } from "yauzl";
import { decodeBytes } from "../decode";

export type EntryName = { ok: true; name: string } | { ok: false; name: string; detail: string };

const isUtf8 = 0x800;

/** An entry's name; not ok when it leads out of its archive. */
export function entryName(entry: Entry): EntryName {
  const name = readName(entry).replaceAll("\\", "/");
  const shown = name.replace(/[\p{Cc}\p{Cs}]/gu, "\uFFFD").slice(0, 500);
  const wrong = validateFileName(name);
  if (wrong !== null && wrong !== undefined)
    return { ok: false, name: shown, detail: "it leads out of the archive" };
  return { ok: true, name: shown };
}

/** Many tools write names in UTF-8 without saying so, and old ones in whatever the desk of their time had. */
function readName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  if ((generalPurposeBitFlag & isUtf8) === 0) {
    const decoded = decodeBytes(new Uint8Array(fileNameRaw));
    if (decoded.ok) return decoded.text;
  }
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** The upper half of the attributes holds a Unix mode, whichever system wrote it. */
export function isSymlink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** What desks leave in archives without anybody having put it there. */
export function isLeftover(name: string): boolean {
  return /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name);
}
