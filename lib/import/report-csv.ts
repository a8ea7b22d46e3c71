import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { csvLine } from "@/lib/csv-line";
import { type ItemFilter, listImportItems, type ReportItem } from "./report-queries";

type Sheet = { head: string[]; row: (item: ReportItem) => (string | number | null)[] };

const rowsAtOnce = 1_000;

/** The report as a table for a spreadsheet, page by page as it is fetched: never the whole of it in memory. */
export function reportCsv(
  actor: Actor,
  filter: ItemFilter,
  { head, row }: Sheet,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let after: number | null = -1;
  return new ReadableStream({
    start: (controller) => {
      // Spreadsheets take a file without this mark for their own country's encoding.
      controller.enqueue(encoder.encode(`\uFEFF${csvLine(head)}`));
    },
    pull: async (controller) => {
      if (after === null) return controller.close();
      const { items, next } = await listImportItems(actor, filter, { after }, rowsAtOnce);
      after = next;
      const lines = items.map((item) => csvLine(row(item))).join("");
      if (lines === "") controller.close();
      else controller.enqueue(encoder.encode(lines));
    },
  });
}
