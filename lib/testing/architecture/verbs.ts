import { sliceOf, isTest } from "./places";
import type { SourceFile } from "./source-file";

export type Verb = { file: string; name: string };

/** Every exported function below lib/<noun>/ that opens a transaction: what can change the database. */
export function verbsOf(file: SourceFile): Verb[] {
  if (sliceOf(file.path) === null || isTest(file.path)) return [];
  const parts = file.bare.split(/^(?=(?:export |async |function |const |type |class ))/m);
  return parts.flatMap((part) => {
    const name = /^export (?:async )?(?:function|const) (\w+)/.exec(part)?.[1];
    return name !== undefined && /\binTransaction\b\s*[<(]/.test(part) ? [{ file: file.path, name }] : [];
  });
}
