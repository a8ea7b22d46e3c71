import { parse } from "csv-parse/sync";
import { columnKey, isKnownColumn } from "./propose-columns";
import type { Separator } from "./table-rows";

export const mostColumns = 2_000;

/** The columns of one row; null when it is no row. */
export function columnsOf(row: string, separator: Separator): string[] | null {
  const [columns] = parse(row, {
    delimiter: separator,
    relax_quotes: true,
    relax_column_count: true,
    bom: true,
    skip_empty_lines: true,
    // `"a" b` is read as it stands.
    trim: false,
  });
  return columns ?? null;
}

const separators: Separator[] = [",", ";", "\t", "|"];

/** What parts columns: whatever gives the first lines the same number of columns, and most of them. */
export function separatorOf(head: string): Separator {
  const outside = head.replace(/"(?:[^"]|"")*"/g, "");
  const lines = outside
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, 10);
  const scored = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const [first = 0] = counts;
    const same = counts.filter((count) => count === first).length;
    return { separator, score: first === 0 ? 0 : same / counts.length + Math.min(first, 20) / 100 };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.separator ?? ",";
}

/** A first row that names columns is short, and has names that are known or no numbers, dates and sentences. */
export function isHeader(first: string[], second: string[] | null): boolean {
  if (first.some((name) => isKnownColumn(columnKey(name)))) return true;
  const names = first.filter((name) => name.trim() !== "");
  const looksLikeNames = names.every((name) => name.length <= 40 && !/^[\d\s.,/:-]+$|https?:/.test(name));
  return looksLikeNames && second !== null && second.some((value) => value.length > 40);
}

/** Empty and repeated names get their number, so that each column can be told. */
export function columnNames(first: string[], header: boolean): string[] {
  const seen = new Set<string>();
  return first.map((written, index) => {
    const name = header ? written.trim() : "";
    const own = name === "" || seen.has(name) ? `${name === "" ? "" : `${name} `}${index + 1}` : name;
    seen.add(own);
    return own;
  });
}
