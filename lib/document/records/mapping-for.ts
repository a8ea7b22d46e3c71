import type { ColumnMapping } from "./column-mapping";
import { proposeColumns } from "./propose-columns";
import { recordText, recordValue } from "./record-value";

/**
 * What somebody chose counts for every record. What was only guessed from the first ones gives way to a look at
 * a record that has nothing there: lines of one file need not have the same keys.
 */
export function mappingFor(
  record: Record<string, unknown>,
  { chosen, guessed }: { chosen: ColumnMapping | null; guessed: ColumnMapping },
): ColumnMapping {
  if (chosen !== null) return chosen;
  const { text, html } = guessed.columns;
  const fits = [text, html].some(
    (column) => column !== undefined && recordText(recordValue(record, column)) !== null,
  );
  return fits ? guessed : { columns: proposeColumns([record]) };
}
