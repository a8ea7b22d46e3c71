import { cleanText } from "./clean-text";
import type { ArrivedDocument, MarkedStretch } from "./types";

type Input = Omit<ArrivedDocument, "text" | "marked" | "html"> & {
  html?: string | null;
  /** What is known to be headline and standfirst; they go first, unless the text's first lines are they. */
  head: { kind: "title" | "standfirst"; text: string | null }[];
  body: string;
};

/** An article whose text came as text: only what was told apart is marked, its lines stay as they were. */
export function plainDocument({ head, body: raw, html = null, ...rest }: Input): ArrivedDocument {
  const body = cleanText(raw).trim();
  const marked: MarkedStretch[] = [];
  let text = "";
  const opening = body.split("\n", 4).map((line) => line.trim());
  for (const { kind, text: written } of head) {
    const part = oneLine(written ?? "");
    if (part === "" || opening.includes(part)) continue;
    if (text !== "") text += "\n\n";
    marked.push({ start: text.length, end: text.length + part.length, kind });
    text += part;
  }
  if (text !== "" && body !== "") text += "\n\n";
  return { ...rest, html, text: text + body, marked };
}

export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}
