import type { DocumentPart } from "./types";
import type { BlockKind } from "@/lib/language/types";
import { type HtmlEvent, htmlEvents } from "./html-events";

const paragraphs = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figure footer form header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
const kinds = new Map<string, BlockKind>([
  ["figcaption", "caption"],
  ["caption", "caption"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"].map((name): [string, BlockKind] => [name, "heading"]),
]);
/** What no reader ever saw as text. */
const unseen = new Set(
  "script style template noscript iframe object embed svg math head title select textarea button audio video canvas noembed noframes xmp plaintext".split(
    " ",
  ),
);

/**
 * The text of a fragment of HTML, in stretches. It builds no tree: it only asks which block began last, so that
 * nothing nested, unclosed or endless costs more than its length. Text without any block is cut at blank lines.
 */
export function htmlParts(html: string): DocumentPart[] {
  const parts: DocumentPart[] = [];
  let kind: BlockKind = "paragraph";
  let text = "";
  let breaks = 0;
  let sawBlock = false;
  const flush = (next: BlockKind) => {
    const lines = sawBlock ? [text] : text.split(/\n[^\S\n]*\n/);
    for (const line of lines) {
      const trimmed = line.replace(/\s+/g, " ").trim();
      if (trimmed !== "") parts.push({ kind, text: trimmed });
    }
    text = "";
    breaks = 0;
    kind = next;
  };
  const take = (event: HtmlEvent) => {
    if (event.kind === "text") {
      if (event.text.trim() !== "") breaks = 0;
      text += event.text;
      return;
    }
    if (event.name === "br") {
      breaks += 1;
      if (breaks > 1) flush(kind);
      else text += "\n";
      return;
    }
    const own = kinds.get(event.name);
    if (own === undefined && !paragraphs.has(event.name)) return;
    const opens = event.kind === "open" ? (own ?? captionByClass(event)) : "paragraph";
    flush(
      opens === "paragraph" && event.kind === "open" && kind === "caption" && event.name === "p"
        ? kind
        : opens,
    );
    sawBlock = true;
  };
  for (const event of seenEvents(html)) take(event);
  flush("paragraph");
  return parts;
}

/** Captions of the sites that write no `figcaption`. */
function captionByClass({ attributes }: HtmlEvent & { kind: "open" }): BlockKind {
  const name = attributes.get("class") ?? "";
  return /(?:^|[\s_-])(?:wp-caption-text|photo-?caption|image-?caption|caption-text|pcaption)(?:$|[\s_-])/i.test(
    name,
  )
    ? "caption"
    : "paragraph";
}

function seenEvents(html: string): HtmlEvent[] {
  const seen: HtmlEvent[] = [];
  let hiddenBy: string | null = null;
  let depth = 0;
  for (const event of htmlEvents(html)) {
    if (hiddenBy !== null) {
      if (event.kind === "open" && event.name === hiddenBy) depth += 1;
      if (event.kind === "close" && event.name === hiddenBy) depth -= 1;
      if (depth === 0) hiddenBy = null;
      continue;
    }
    if (event.kind === "open" && !event.selfClosing && event.name !== "embed" && unseen.has(event.name)) {
      hiddenBy = event.name;
      depth = 1;
      continue;
    }
    seen.push(event);
  }
  return seen;
}
