import type { ArrivedDocument, DocumentMetadata, DocumentPart, MarkedStretch } from "./types";
import { cleanText } from "./clean-text";

type Input = Pick<ArrivedDocument, "name" | "bytes" | "mediaType" | "encoding"> & {
  html?: string | null;
  metadata: DocumentMetadata;
  parts: DocumentPart[];
};

/** Parts become one text, a blank line between them, with each part's kind marked. Empty parts fall away. */
export function composeDocument({ parts, html = null, ...rest }: Input): ArrivedDocument {
  const marked: MarkedStretch[] = [];
  let text = "";
  for (const { kind, text: raw } of parts) {
    const part = onOneLine(cleanText(raw));
    if (part === "") continue;
    if (text !== "") text += "\n\n";
    marked.push({ start: text.length, end: text.length + part.length, kind });
    text += part;
  }
  return { ...rest, html, text, marked };
}

function onOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}
