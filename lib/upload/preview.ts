import "server-only";
import { ok, problem } from "@/lib/action/result";
import type { Result } from "@/lib/action/result";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { previewRecords } from "@/lib/document/preview-records";
import { proposeMapping } from "@/lib/document/propose-mapping";
import type { ColumnMapping } from "@/lib/document/records/column-mapping";
import type { Arrival, DocumentProblem } from "@/lib/document/types";
import type { PreviewInput, TablePreview } from "./schema";

/**
 * The first rows of a table or of records as they would come in. Markup in a cell is shown as it stands: it is
 * only ever parsed by workers.
 */
export async function previewTable(
  actor: Actor,
  { name, head, whole, mapping: chosen }: PreviewInput,
): Promise<Result<TablePreview, "forbidden" | "no_table">> {
  if (!may(actor, "article.import")) return problem("forbidden");
  const bytes = new Uint8Array(await head.arrayBuffer());
  const source = { name, mediaType: null, bytes: whole ? bytes : upToLineEnd(bytes) };
  const proposal = await proposeMapping(source);
  if (proposal === null || proposal.columns.length === 0) return problem("no_table");
  const mapping = chosen ?? proposal.mapping;
  // One more than is shown: the last row of a beginning may lack its end.
  const arrivals = await previewRecords(source, withMarkupAsText(mapping), mostShown + 1);
  const complete = whole ? arrivals : arrivals.slice(0, -1);
  return ok({
    columns: proposal.columns,
    mapping: { ...proposal.mapping, ...mapping },
    rows: (complete.length > 0 ? complete : arrivals).slice(0, mostShown).map(shown),
  });
}

const mostShown = 5;
const mostLetters = 280;

/** Lines end in 0x0A in every encoding but UTF-16, whose letters are pairs. */
function upToLineEnd(bytes: Uint8Array): Uint8Array {
  const pairs = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (pairs) return bytes.subarray(0, bytes.length - (bytes.length % 2));
  const end = bytes.lastIndexOf(0x0a);
  return end < 0 ? bytes : bytes.subarray(0, end + 1);
}

function withMarkupAsText({ columns: { html, ...columns }, ...rest }: ColumnMapping): ColumnMapping {
  return html === undefined || columns.text !== undefined
    ? { ...rest, columns }
    : { ...rest, columns: { ...columns, text: html } };
}

function shown(arrival: Arrival): TablePreview["rows"][number] {
  if (!arrival.ok)
    return { ok: false, name: arrival.name, problem: arrival.problem satisfies DocumentProblem };
  const { name, text, metadata } = arrival.document;
  const { title, url, publishedAt, siteName, byline, guid } = metadata;
  const body = title !== null && text.startsWith(title) ? text.slice(title.length) : text;
  return {
    ok: true,
    name,
    title,
    text: body.trim().slice(0, mostLetters).toWellFormed(),
    url,
    publishedAt,
    outlet: siteName,
    byline,
    guid,
  };
}
