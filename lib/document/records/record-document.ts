import { oneLine, plainDocument } from "../plain-document";
import { readHtml } from "../readers/html";
import type { ReadContext } from "../reader";
import { readDate } from "../read-date";
import { refuse } from "../refuse";
import type { ResumePoint } from "../resume-point";
import { type Arrival, type DocumentMetadata, noMetadata } from "../types";
import { webAddress } from "../web-address";
import type { ColumnMapping, RecordField } from "./column-mapping";
import { recordText, recordValue } from "./record-value";

type Place = { name: string; bytes: Uint8Array; mediaType: string; encoding: string; next: ResumePoint };

/** One record as an article: its text as it stands, or else its markup read as a page is. */
export function recordDocument(
  record: Record<string, unknown>,
  { columns }: ColumnMapping,
  { next, ...place }: Place,
  { limits, beginning }: Pick<ReadContext, "limits" | "beginning">,
): Arrival {
  const { name, bytes } = place;
  const valueOf = (field: RecordField) => {
    const key = columns[field];
    return key === undefined ? undefined : recordValue(record, key);
  };
  const body = recordText(valueOf("text"));
  const html = recordText(valueOf("html"));
  const metadata = metadataOf((field) => recordText(valueOf(field)));
  if (body !== null) {
    if (Buffer.byteLength(body) > limits.textBytes)
      return refuse(name, "too_large", { detail: columns.text ?? null });
    const head = [
      { kind: "title" as const, text: metadata.title },
      { kind: "standfirst" as const, text: metadata.standfirst },
    ];
    const document = plainDocument({ ...place, html, metadata, head, body });
    return document.text === "" ? refuse(name, "empty", { bytes }) : { ok: true, document };
  }
  if (html !== null) {
    if (Buffer.byteLength(html) > limits.htmlBytes)
      return refuse(name, "too_large", { detail: columns.html ?? null });
    beginning({ name, next });
    return readHtml({ ...place, html, url: metadata.url, known: metadata });
  }
  const missing = valueOf("text") === undefined && valueOf("html") === undefined;
  const wanted = columns.text ?? columns.html ?? "text";
  return missing
    ? refuse(name, "no_such_column", { detail: wanted, bytes })
    : refuse(name, "empty", { bytes });
}

function metadataOf(textOf: (field: RecordField) => string | null): DocumentMetadata {
  const line = (field: RecordField) => {
    const text = textOf(field);
    return text === null ? null : oneLine(text) || null;
  };
  return {
    ...noMetadata,
    title: line("title"),
    standfirst: line("standfirst"),
    byline: line("byline"),
    publishedAt: readDate(textOf("publishedAt"), { language: line("language") }),
    siteName: line("outlet"),
    url: webAddress(textOf("url")),
    guid: line("id"),
    language: line("language"),
  };
}
