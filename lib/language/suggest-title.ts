import { sentences } from "./sentences";
import type { Block } from "./types";

const longest = 110;
const citedAtEnd = /,?\s(?:theo|according to)\s[^,.]{2,40}$/i;

/** For a text without a title: its first sentence, without who told it, cut at a clause. */
export function suggestTitle(text: string, blocks: readonly Block[]): string | null {
  const kept = blocks.filter((block) => block.kept);
  if (kept.some((block) => block.kind === "title")) return null;
  const lead = kept.find((block) => block.kind === "paragraph" || block.kind === "standfirst");
  const [first] = lead
    ? sentences(text, { start: lead.start, end: Math.min(lead.end, lead.start + 2000) })
    : [];
  if (!first) return null;
  const sentence = text
    .slice(first.start, first.end)
    .replace(/[.…]+$/, "")
    .replace(citedAtEnd, "");
  return shortened(sentence);
}

function shortened(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  const head = sentence.slice(0, longest);
  const clause = head.lastIndexOf(", ");
  if (clause >= longest / 2) return head.slice(0, clause);
  return `${head.slice(0, Math.max(head.lastIndexOf(" "), longest / 2))}…`;
}
