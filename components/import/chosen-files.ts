import { maxUploadBytes, maxUploadFiles, mostBytesOf } from "@/lib/upload/schema";

export type Unfit = "empty" | "too_large" | "unknown_kind" | "no_room";
/** `name` has the folders that the file was found in. */
export type ChosenFile<F extends FileLike = File> = { key: string; name: string; file: F };
export type WeighedFile<F extends FileLike = File> = ChosenFile<F> & { unfit: Unfit | null };

export type FileLike = { size: number; lastModified: number };

/** Which of the chosen files can go, so that nobody waits for an upload only to be refused. */
export function weighFiles<F extends FileLike>(files: readonly ChosenFile<F>[]): WeighedFile<F>[] {
  let bytes = 0;
  let count = 0;
  return files.map((chosen) => {
    const { size } = chosen.file;
    const full = bytes + size > maxUploadBytes || count >= maxUploadFiles;
    const unfit = unfitAlone(chosen) ?? (full ? "no_room" : null);
    if (unfit === null) {
      bytes += size;
      count += 1;
    }
    return { ...chosen, unfit };
  });
}

function unfitAlone<F extends FileLike>({ name, file: { size } }: ChosenFile<F>): Unfit | null {
  const most = mostBytesOf(name);
  if (most === null) return "unknown_kind";
  if (size === 0) return "empty";
  return size > most ? "too_large" : null;
}

/** Files chosen twice are one file. */
export function addFiles<F extends FileLike>(
  known: readonly ChosenFile<F>[],
  more: readonly { name: string; file: F }[],
): ChosenFile<F>[] {
  const all = new Map(known.map((chosen) => [chosen.key, chosen]));
  for (const { name, file } of more) {
    const key = `${name} ${file.size} ${file.lastModified}`;
    if (!all.has(key)) all.set(key, { key, name, file });
  }
  return [...all.values()];
}
