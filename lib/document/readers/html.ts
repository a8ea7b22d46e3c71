import { composeDocument } from "../compose-document";
import { htmlParts } from "../html-parts";
import { markupProblem } from "../page/markup-limits";
import { readPage } from "../page/read-page";
import { refuse } from "../refuse";
import { type Arrival, type ArrivedDocument, type DocumentMetadata, noMetadata } from "../types";

type Input = Pick<ArrivedDocument, "name" | "bytes" | "mediaType" | "encoding"> & {
  html: string;
  /** Where it comes from, for what its links are relative to. */
  url: string | null;
  /** What is known from outside; it counts more than what the page says. */
  known?: Partial<DocumentMetadata>;
};

/** A page's article. The one place that knows how pages are read. */
export function readHtml({ html, url, known = {}, ...rest }: Input): Arrival {
  const { name, bytes } = rest;
  const unsafe = markupProblem(html);
  if (unsafe) return refuse(name, unsafe.problem, { detail: unsafe.detail, bytes });
  const reading = isPage(html) ? readPage(html, { url }) : fragment(html, url);
  if (!reading) return refuse(name, "no_text", { bytes });
  const metadata = withKnown(reading.metadata, known);
  const document = composeDocument({ ...rest, html: reading.html, metadata, parts: reading.parts });
  return document.text === "" ? refuse(name, "no_text", { bytes }) : { ok: true, document };
}

/** A page brings its furniture along; the markup in a record's column or a letter is the article alone. */
function isPage(html: string): boolean {
  return /<(?:html|head|body|!doctype)\b/i.test(html);
}

function fragment(html: string, url: string | null) {
  return { parts: htmlParts(html), html, metadata: { ...noMetadata, url } };
}

/** Where what is known from outside says nothing, the page may. */
function withKnown(metadata: DocumentMetadata, known: Partial<DocumentMetadata>): DocumentMetadata {
  const told = Object.entries(known).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...metadata, ...Object.fromEntries(told) };
}
