import { mergeAttributes, Node } from "@tiptap/core";
import { ReactNodeViewRenderer } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";

import { CitationMark } from "./citation-mark";

/** Quotations and list items hold paragraphs and nothing else, as lib/story/body.ts has it. */
const paragraphsOnly = new Set(["blockquote", "listItem"]);

const StoryKit = StarterKit.extend({
  addExtensions() {
    return (this.parent?.() ?? []).map((extension) =>
      paragraphsOnly.has(extension.name) ? extension.extend({ content: "paragraph+" }) : extension,
    );
  },
}).configure({
  heading: { levels: [2, 3] },
  link: {
    openOnClick: false,
    autolink: true,
    defaultProtocol: "https",
    isAllowedUri: (address) => isWebAddress(address),
  },
  code: false,
  codeBlock: false,
  horizontalRule: false,
  strike: false,
  underline: false,
  trailingNode: false,
});

/** The same addresses as lib/story/body.ts lets through. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//.test(address) && address.length <= 2_000 && URL.canParse(address);
}

/** The place of a citation: one piece, between letters, nothing to type into. */
const Citation = Node.create({
  name: "citation",
  group: "inline",
  inline: true,
  atom: true,
  selectable: true,
  marks: "",
  addAttributes() {
    return {
      citationId: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-citation"),
        renderHTML: ({ citationId }) => ({ "data-citation": String(citationId) }),
      },
    };
  },
  parseHTML() {
    return [{ tag: "sup[data-citation]" }];
  },
  renderHTML({ HTMLAttributes }) {
    return ["sup", mergeAttributes(HTMLAttributes)];
  },
  addNodeView() {
    return ReactNodeViewRenderer(CitationMark, { as: "span" });
  },
});

/** Exactly the nodes and marks of lib/story/body.ts: what cannot be published cannot be written. */
export const editorExtensions = [StoryKit, Citation];
