"use client";

import { NodeViewWrapper } from "@tiptap/react";
import type { NodeViewProps } from "@tiptap/react";
import { useTranslations } from "use-intl";

import { Popover } from "@/components/ui/popover";

import { useCitations } from "./citation-context";
import { PassageNote } from "./passage-note";

/** A citation in the text being written: its number, and the passage in place. */
export function CitationMark({ node, selected, deleteNode, editor }: NodeViewProps) {
  const t = useTranslations("story.citation");
  const { numbers, passages } = useCitations();
  const citationId = String(node.attrs["citationId"]);
  const passage = passages.get(citationId);
  const number = numbers.get(citationId);
  return (
    <NodeViewWrapper as="span" className="whitespace-nowrap">
      <Popover
        trigger={
          <button
            type="button"
            contentEditable={false}
            aria-label={t("mark", { number: number ?? 0 })}
            className={`citation inline-block cursor-pointer leading-none! py-0.5 ${selected ? "is-current" : ""}`}
          >
            {number ?? "?"}
          </button>
        }
        title={t("title", { number: number ?? 0 })}
      >
        <PassageNote
          passage={passage ?? null}
          {...(editor.isEditable && { removeAction: () => deleteNode() })}
        />
      </Popover>
    </NodeViewWrapper>
  );
}
