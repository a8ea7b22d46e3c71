export type FoundFile = { name: string; file: File };

/** More than any upload takes; a folder that goes on for ever ends here. */
const mostFound = 20_000;

/** Everything that was dropped, whole folders too, with the folders in the names. */
export async function droppedFiles(items: DataTransferItemList): Promise<FoundFile[]> {
  // All of them at once: the list is emptied as soon as the drop has been handled.
  const dropped = [...items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: FoundFile[] = [];
  for (const { entry, file } of dropped) {
    if (entry !== null) await gather(entry, found);
    else if (file !== null) found.push({ name: file.name.slice(-500), file });
  }
  return found;
}

async function gather(entry: FileSystemEntry, found: FoundFile[]): Promise<void> {
  if (found.length >= mostFound) return;
  if (isFile(entry)) found.push({ name: nameOf(entry.fullPath), file: await fileOf(entry) });
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  // A reader tells a hundred at a time.
  for (let some = await read(reader); some.length > 0; some = await read(reader)) {
    for (const one of some) await gather(one, found);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function read(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function nameOf(fullPath: string): string {
  return fullPath.replace(/^\//, "").slice(-500);
}

/** Files of an input; those of a folder name where they lie. */
export function inputFiles(files: FileList | null): FoundFile[] {
  return [...(files ?? [])].map((file) => ({
    name: (file.webkitRelativePath || file.name).slice(-500),
    file,
  }));
}
