import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const lib = path.resolve(import.meta.dirname, "../..");
/** Folders below lib/ that hold no noun of the newsroom. */
const ground = new Set(["action", "auth", "cli", "db", "i18n", "jobs", "language", "platform", "testing"]);

export type Verb = { file: string; name: string };

/** Every exported function below lib/<noun>/ that opens a transaction: what can change the database. */
export function findVerbs(): Verb[] {
  return slices().flatMap((slice) => {
    const files = readdirSync(path.join(lib, slice)).filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name));
    return files.flatMap((name) => {
      const file = `lib/${slice}/${name}`;
      return verbsIn(readFileSync(path.join(lib, slice, name), "utf8")).map((verb) => ({ file, name: verb }));
    });
  });
}

export function slices(): string[] {
  return readdirSync(lib, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !ground.has(entry.name))
    .map((entry) => entry.name);
}

/** Names of the exported functions in whose text `inTransaction` is called. */
export function verbsIn(source: string): string[] {
  const parts = source.split(/^(?=(?:export |async |function |const |type |class ))/m);
  return parts.flatMap((part) => {
    const name = /^export (?:async )?(?:function|const) (\w+)/.exec(part)?.[1];
    return name !== undefined && /\binTransaction\b\s*[<(]/.test(part) ? [name] : [];
  });
}
