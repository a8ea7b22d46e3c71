import * as z from "zod";

const href = z.url({ protocol: /^https?$/ }).max(2000);

const mark = z.discriminatedUnion("type", [
  z.object({ type: z.literal("bold") }),
  z.object({ type: z.literal("italic") }),
  z.object({ type: z.literal("link"), attrs: z.object({ href }) }),
]);

const text = z.object({ type: z.literal("text"), text: z.string().min(1), marks: z.array(mark).optional() });
const hardBreak = z.object({ type: z.literal("hardBreak") });
/** The place of a citation in the text; everything else about it is in the database. */
const citation = z.object({ type: z.literal("citation"), attrs: z.object({ citationId: z.uuid() }) });

const inline = z.discriminatedUnion("type", [text, hardBreak, citation]);
const content = z.array(inline).optional();

const paragraph = z.object({ type: z.literal("paragraph"), content });
const heading = z.object({
  type: z.literal("heading"),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
  content,
});
const listItem = z.object({ type: z.literal("listItem"), content: z.array(paragraph).min(1) });
const bulletList = z.object({ type: z.literal("bulletList"), content: z.array(listItem).min(1) });
const orderedList = z.object({ type: z.literal("orderedList"), content: z.array(listItem).min(1) });
const blockquote = z.object({ type: z.literal("blockquote"), content: z.array(paragraph).min(1) });

const block = z.discriminatedUnion("type", [paragraph, heading, bulletList, orderedList, blockquote]);

/**
 * A story's text: the only shape that is stored, previewed and published. What is not listed here cannot
 * reach a reader, so there is nothing to sanitise on the way out.
 */
export const storyBody = z.object({ type: z.literal("doc"), content: z.array(block).max(2_000) });

export type StoryBody = z.infer<typeof storyBody>;
export type StoryBlock = z.infer<typeof block>;
export type StoryInline = z.infer<typeof inline>;
export type StoryMark = z.infer<typeof mark>;

export const emptyBody: StoryBody = { type: "doc", content: [{ type: "paragraph" }] };

/** Inline nodes in reading order. */
export function inlinesOf(body: StoryBody): StoryInline[] {
  return body.content.flatMap(inlinesOfBlock);
}

function inlinesOfBlock(node: StoryBlock): StoryInline[] {
  switch (node.type) {
    case "paragraph":
    case "heading":
      return node.content ?? [];
    case "blockquote":
      return node.content.flatMap((child) => child.content ?? []);
    case "bulletList":
    case "orderedList":
      return node.content.flatMap((item) => item.content.flatMap((child) => child.content ?? []));
  }
}

/** Citations in order of first appearance: a reader's number 1 is the first that they meet. */
export function citationIdsOf(body: StoryBody): string[] {
  const ids = inlinesOf(body).flatMap((node) => (node.type === "citation" ? [node.attrs.citationId] : []));
  return [...new Set(ids)];
}

/** The words alone, a line for each block. */
export function plainTextOf(body: StoryBody): string {
  return body.content
    .map((node) =>
      inlinesOfBlock(node)
        .map((one) => (one.type === "text" ? one.text : " "))
        .join(""),
    )
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}
