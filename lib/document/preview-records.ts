import { readDocuments } from "./read-documents";
import type { DocumentSource } from "./read-steps";
import type { ColumnMapping } from "./records/column-mapping";
import type { Arrival } from "./types";

const mostRecords = 50;

/** The first records as they would come in with this mapping. Reads no further than they reach. */
export async function previewRecords(
  source: DocumentSource,
  mapping: ColumnMapping,
  limit = 10,
): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  for await (const { arrival } of readDocuments(source, { mapping })) {
    arrivals.push(arrival);
    if (arrivals.length >= Math.min(limit, mostRecords)) break;
  }
  return arrivals;
}
