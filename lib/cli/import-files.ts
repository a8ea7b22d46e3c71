import { readdirSync, statSync } from "node:fs";
import path from "node:path";

export type ImportFile = { name: string; path: string; byteCount: number };
export type FoundFiles = { files: ImportFile[]; failures: { path: string; reason: string }[] };

/** What is looked for in folders; a file that is named itself is taken whatever it is called. */
const readable =
  /\.(?:txt|text|md|html?|xhtml|mht|mhtml|eml|json|jsonl|ndjson|csv|tsv|xml|rss|atom|opml|docx|zip|gz)$/i;

/** The files that paths on a command line mean: folders recursively, everything in name order. */
export function importFiles(paths: readonly string[]): FoundFiles {
  const found: FoundFiles = { files: [], failures: [] };
  for (const given of paths) look(path.resolve(given), path.basename(given), found, true);
  return found;
}

function look(full: string, name: string, found: FoundFiles, named: boolean): void {
  try {
    const seen = statSync(full);
    if (seen.isDirectory()) {
      for (const entry of readdirSync(full).toSorted(compareNames)) {
        if (!entry.startsWith(".")) look(path.join(full, entry), `${name}/${entry}`, found, false);
      }
    } else if (seen.isFile() && (named || readable.test(name))) {
      found.files.push({ name: name.slice(-500), path: full, byteCount: seen.size });
    } else if (named) {
      found.failures.push({ path: full, reason: "it is no file and no folder" });
    }
  } catch (error) {
    found.failures.push({ path: full, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** By code unit: the same order on every machine. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
