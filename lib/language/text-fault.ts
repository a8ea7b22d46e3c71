import { paragraphSpans } from "./blocks";
import type { Block } from "./types";

export type TextFault = "outside" | "overlap" | "lost_text" | "reason";

/**
 * Whether the blocks are the text: in order, apart, inside it, and nothing but white space between them, so that
 * kept + cut + white space is everything that arrived. null: they are.
 */
export function textFault(text: string, blocks: readonly Block[]): TextFault | null {
  let at = 0;
  for (const { start, end, kept, reason } of blocks) {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start >= end || end > text.length)
      return "outside";
    if (start < at) return "overlap";
    if (text.slice(at, start).trim() !== "") return "lost_text";
    if (kept !== (reason === null)) return "reason";
    at = end;
  }
  return text.slice(at).trim() === "" ? null : "lost_text";
}

/** The text as it came: every paragraph kept. What is shown when a cleaned reading cannot be trusted. */
export function wholeText(text: string): Block[] {
  return paragraphSpans(text).map((span) => ({ ...span, kind: "paragraph", kept: true, reason: null }));
}
