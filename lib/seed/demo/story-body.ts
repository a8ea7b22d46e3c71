import type { StoryBlock, StoryBody, StoryInline } from "@/lib/story/body";
import type { DemoDay } from "@/seeds/demo/demo-day-schema";

type Told = DemoDay["stories"][number]["body"];

const mark = /\[\[(c\d+)\]\]/;

/** The day's files write `[[c1]]` where a citation stands. */
export function storyBodyOf(blocks: Told, citationIds: ReadonlyMap<string, string>): StoryBody {
  const inlines = (text: string): StoryInline[] =>
    text.split(mark).flatMap((piece, index): StoryInline[] => {
      if (index % 2 === 0) return piece === "" ? [] : [{ type: "text", text: piece }];
      const citationId = citationIds.get(piece);
      if (!citationId) throw new Error(`Demo: no citation ${piece}`);
      return [{ type: "citation", attrs: { citationId } }];
    });
  const paragraph = (text: string) => ({ type: "paragraph" as const, content: inlines(text) });

  const content = blocks.map((block): StoryBlock => {
    switch (block.type) {
      case "paragraph":
        return paragraph(block.text);
      case "heading":
        return { type: "heading", attrs: { level: 2 }, content: inlines(block.text) };
      case "quote":
        return { type: "blockquote", content: [paragraph(block.text), paragraph(`— ${block.speaker}`)] };
      case "list":
        return {
          type: "bulletList",
          content: block.items.map((item) => ({ type: "listItem" as const, content: [paragraph(item)] })),
        };
    }
  });
  return { type: "doc", content };
}
