import { bytesSource, type ByteSource, fileSource, headOf } from "./byte-source";
import { detectKind } from "./detect-kind";
import { defaultLimits } from "./limits";
import type { DocumentSource } from "./read-steps";
import { firstRecords } from "./readers/json-lines";
import { tableOf } from "./readers/table";
import { ReadingStopped } from "./reading-stopped";
import type { ColumnMapping } from "./records/column-mapping";
import { proposeColumns } from "./records/propose-columns";
import { recordText } from "./records/record-value";

export type Proposal = {
  /** What the columns of a table, or the keys of records, are called. */
  columns: string[];
  /** The first rows, each with its values by column, cut short. */
  samples: Record<string, string>[];
  mapping: ColumnMapping;
};

const mostSamples = 5;
const sampleLength = 200;

/** What the columns of a JSONL file or a table seem to hold; null for any other kind of file. */
export async function proposeMapping(given: DocumentSource): Promise<Proposal | null> {
  const source =
    "bytes" in given
      ? bytesSource(given.name, given.mediaType, given.bytes)
      : fileSource(given.name, given.mediaType, given.path);
  const head = await headOf(source, 64 * 1024);
  const detected = detectKind(head.bytes, { ...given, whole: head.whole });
  if (!detected.ok) return null;
  if (detected.kind === "jsonl") return ofLines(source);
  return detected.kind === "csv" ? ofTable(source) : null;
}

async function ofLines(source: ByteSource): Promise<Proposal> {
  const records = await firstRecords(source, { most: 20, lineBytes: defaultLimits.htmlBytes });
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))].slice(0, 200);
  return { columns, samples: samplesOf(records, columns), mapping: { columns: proposeColumns(records) } };
}

async function ofTable(source: ByteSource): Promise<Proposal | null> {
  try {
    const asked = { mapping: null, limits: defaultLimits };
    const { names, header, separator, mapping, first } = await tableOf(source, asked);
    const rows = first.slice(header ? 1 : 0);
    const records = rows.map((row) =>
      Object.fromEntries(names.map((name, index) => [name, row[index] ?? ""])),
    );
    return { columns: names, samples: samplesOf(records, names), mapping: { ...mapping, header, separator } };
  } catch (error) {
    if (error instanceof ReadingStopped) return null;
    throw error;
  }
}

function samplesOf(records: Record<string, unknown>[], columns: string[]): Record<string, string>[] {
  return records
    .slice(0, mostSamples)
    .map((record) =>
      Object.fromEntries(
        columns.map((column) => [column, (recordText(record[column]) ?? "").slice(0, sampleLength)]),
      ),
    );
}
