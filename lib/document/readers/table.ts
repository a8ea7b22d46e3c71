import { type ByteSource, headOf } from "../byte-source";
import { charsetOf } from "../charset-of";
import { decodeBytes } from "../decode";
import { extensionOf } from "../detect-kind";
import { decodeLegacy, isLegacyEncoding } from "../charset/legacy-vietnamese";
import { ReadingStopped } from "../reading-stopped";
import { refusedAs } from "../read-as";
import type { ReadContext, Reader } from "../reader";
import type { ColumnMapping } from "../records/column-mapping";
import { proposeColumns } from "../records/propose-columns";
import { recordDocument } from "../records/record-document";
import { type RawRow, type Separator, tableRows } from "../records/table-rows";
import { columnNames, columnsOf, isHeader, mostColumns, separatorOf } from "../records/table-shape";
import { refuse } from "../refuse";
import type { ResumePoint } from "../resume-point";
import type { Arrival } from "../types";

/** Each row of a CSV table is an article. Rows are read one by one, so the table may be of any length. */
export const readTable: Reader = async function* readTable(source, from, context) {
  const { name } = source;
  const table = await tableOf(source, context);
  const { columns } = table.mapping;
  const missing = Object.values(columns).find((column) => !table.names.includes(column));
  if (missing !== undefined || (columns.text === undefined && columns.html === undefined)) {
    const detail = missing ?? `text; there are: ${table.names.slice(0, 20).join(", ")}`;
    yield { arrival: refuse(name, "no_such_column", { detail: detail.slice(0, 500) }), next: { at: "end" } };
    return;
  }
  const skip = from?.at === "item" ? from.item : 0;
  for await (const row of table.rows()) {
    if (row.number <= skip || (table.header && row.number === 1)) continue;
    const next = { at: "item" as const, item: row.number };
    const place = `${name}:${row.number}`;
    if (row.text === null) {
      yield {
        arrival: refuse(place, "too_large", {
          detail: `> ${table.most} letters; perhaps a quote that is not closed`,
        }),
        next,
      };
      continue;
    }
    if (row.text.trim() === "") continue;
    const { names, separator, mapping } = table;
    const arrival = rowArrival(row.text, table, { name: place, next }, context);
    yield { arrival: refusedAs(arrival, { as: "row", names, separator, mapping }), next };
  }
};

type RowShape = Pick<Table, "names" | "separator" | "mapping" | "encoding">;

/** One row by itself, whose columns are known. */
export function rowArrival(
  text: string,
  { names, separator, mapping, encoding }: RowShape,
  place: { name: string; next: ResumePoint },
  context: Pick<ReadContext, "limits" | "beginning">,
): Arrival {
  const bytes = new Uint8Array(Buffer.from(text));
  const values = valuesOf(text, separator);
  if (values === null) {
    return refuse(place.name, "unreadable", { detail: "not a row of this table", bytes });
  }
  const record = Object.fromEntries(names.map((column, index) => [column, values[index] ?? ""]));
  return recordDocument(record, mapping, { ...place, bytes, mediaType: "text/csv", encoding }, context);
}

type Table = {
  names: string[];
  header: boolean;
  separator: Separator;
  encoding: string;
  mapping: ColumnMapping;
  most: number;
  /** The first rows, as they stand. */
  first: string[][];
  rows: () => AsyncGenerator<RawRow>;
};

const headBytes = 1_000_000;

/** What a table looks like, by its first million bytes: the same wherever reading goes on. */
export async function tableOf(
  source: ByteSource,
  { mapping, limits }: Pick<ReadContext, "mapping" | "limits">,
) {
  const head = await headOf(source, headBytes);
  const sample = head.whole ? head.bytes : uptoLastLine(head.bytes);
  const decoded = decodeBytes(sample, { declared: charsetOf(source.mediaType) });
  if (!decoded.ok) throw new ReadingStopped(decoded.problem);
  const { encoding } = decoded;
  const tabs = extensionOf(source.name) === "tsv" || extensionOf(source.name) === "tab";
  const separator = mapping?.separator ?? (tabs ? "\t" : separatorOf(decoded.text.slice(0, 50_000)));
  const most = limits.htmlBytes + limits.textBytes;
  const first: string[][] = [];
  for await (const row of tableRows(one(decoded.text), { separator, most })) {
    const columns = row.text === null ? null : valuesOf(row.text, separator);
    if (columns !== null) first.push(columns);
    if (first.length > 20) break;
  }
  const [top = []] = first;
  if (top.length > mostColumns)
    throw new ReadingStopped("unreadable", `${top.length} columns; the limit is ${mostColumns}`);
  const header = mapping?.header ?? (namesChosen(top, mapping) || isHeader(top, first[1] ?? null));
  const names = columnNames(top, header);
  const body = first.slice(header ? 1 : 0);
  const records = body.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])));
  const table: Table = {
    names,
    header,
    separator,
    encoding,
    most,
    first,
    mapping: mapping ?? { columns: proposeColumns(records, names) },
    rows: () => tableRows(textOf(source, encoding), { separator, most }),
  };
  return table;
}

/** Whoever chose columns by name has seen the names; numbers are what columns without one are called. */
function namesChosen(top: string[], mapping: ColumnMapping | null): boolean {
  const chosen = new Set<string>(Object.values(mapping?.columns ?? {}));
  return columnNames(top, true).some((name) => chosen.has(name) && !/^\d+$/.test(name));
}

function uptoLastLine(bytes: Uint8Array): Uint8Array {
  const end = bytes.lastIndexOf(0x0a);
  // In UTF-16 a line end has a second half.
  return end === -1 ? bytes : bytes.subarray(0, end + 1 + (bytes[end + 1] === 0 ? 1 : 0));
}

async function* one(text: string): AsyncGenerator<string> {
  yield text;
}

/** The encoding was told by the head; what does not fit it further on ends the table, rather than be guessed. */
async function* textOf(source: ByteSource, encoding: string): AsyncGenerator<string> {
  const decoder = isLegacyEncoding(encoding) ? null : new TextDecoder(encoding, { fatal: true });
  let rest = new Uint8Array();
  try {
    for await (const piece of source.stream(0)) {
      if (decoder !== null) {
        yield decoder.decode(piece, { stream: true });
        continue;
      }
      // Letters of two bytes and words in capitals are told within a line.
      const bytes = new Uint8Array(Buffer.concat([rest, piece]));
      const cut = bytes.lastIndexOf(0x0a) + 1;
      if (cut > 0 && isLegacyEncoding(encoding)) yield decodeLegacy(bytes.subarray(0, cut), encoding);
      rest = bytes.slice(cut);
    }
    if (decoder !== null) yield decoder.decode();
    else if (isLegacyEncoding(encoding)) yield decodeLegacy(rest, encoding);
  } catch (error) {
    if (error instanceof TypeError)
      throw new ReadingStopped("unknown_encoding", `not ${encoding} to the end`);
    throw error;
  }
}

function valuesOf(row: string, separator: Separator): string[] | null {
  try {
    return columnsOf(row, separator);
  } catch (error) {
    if (error instanceof Error && "code" in error && String(error.code).startsWith("CSV_")) return null;
    throw error;
  }
}
