import type { ReactNode } from "react";

import {
  inlinesOf,
  type StoryBlock,
  type StoryBody,
  type StoryInline,
  type StoryMark,
} from "@/lib/story/body";

export type CitationPlace = { key: string; first: boolean };

type StoryTextProps = {
  body: StoryBody;
  /** What stands where the text cites; pages and preview each bring their own. */
  citationMark: (citationId: string, place: CitationPlace) => ReactNode;
};

/** A story's text as readers see it. Only the shapes of the schema exist here, so nothing else can be shown. */
export function StoryText({ body, citationMark }: StoryTextProps) {
  const firsts = firstPlacesOf(body);
  return <div className="reading flex max-w-measure flex-col gap-[1.1em]">{body.content.map(block)}</div>;

  function block(node: StoryBlock, index: number): ReactNode {
    const key = String(index);
    switch (node.type) {
      case "paragraph":
        return node.content ? <p key={key}>{inlines(node.content, key)}</p> : null;
      case "heading":
        return node.attrs.level === 2 ? (
          <h2 key={key} className="headline mt-3 text-lg">
            {inlines(node.content ?? [], key)}
          </h2>
        ) : (
          <h3 key={key} className="headline mt-2 text-base">
            {inlines(node.content ?? [], key)}
          </h3>
        );
      case "blockquote":
        return (
          <blockquote key={key} className="border-l-2 border-ink pl-4 italic">
            {node.content.map((child, at) => (
              <p key={String(at)}>{inlines(child.content ?? [], `${key}.${at}`)}</p>
            ))}
          </blockquote>
        );
      case "bulletList":
        return (
          <ul key={key} className="list-disc pl-6">
            {items(node.content, key)}
          </ul>
        );
      case "orderedList":
        return (
          <ol key={key} className="list-decimal pl-6">
            {items(node.content, key)}
          </ol>
        );
    }
  }

  function items(list: Extract<StoryBlock, { type: "bulletList" }>["content"], key: string): ReactNode {
    return list.map((item, at) => (
      <li key={String(at)}>
        {item.content.map((child, inner) => (
          <p key={String(inner)}>{inlines(child.content ?? [], `${key}.${at}.${inner}`)}</p>
        ))}
      </li>
    ));
  }

  function inlines(nodes: StoryInline[], key: string): ReactNode {
    return nodes.map((node, at) => {
      const own = `${key}.${at}`;
      switch (node.type) {
        case "text":
          return <span key={own}>{marked(node.text, node.marks ?? [])}</span>;
        case "hardBreak":
          return <br key={own} />;
        case "citation":
          return citationMark(node.attrs.citationId, { key: own, first: firsts.has(node) });
      }
    });
  }
}

/** Where each citation stands for the first time: the way back from the list of sources leads there. */
function firstPlacesOf(body: StoryBody): Set<StoryInline> {
  const byId = new Map<string, StoryInline>();
  for (const node of inlinesOf(body)) {
    if (node.type === "citation" && !byId.has(node.attrs.citationId)) byId.set(node.attrs.citationId, node);
  }
  return new Set(byId.values());
}

function marked(text: string, marks: StoryMark[]): ReactNode {
  return marks.reduce<ReactNode>((inner, mark) => {
    switch (mark.type) {
      case "bold":
        return <strong>{inner}</strong>;
      case "italic":
        return <em>{inner}</em>;
      case "link":
        return (
          <a href={mark.attrs.href} rel="nofollow noopener noreferrer">
            {inner}
          </a>
        );
    }
  }, text);
}
