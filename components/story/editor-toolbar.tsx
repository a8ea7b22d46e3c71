"use client";

import type { Editor } from "@tiptap/react";
import { useEditorState } from "@tiptap/react";
import { Bold, Heading2, Heading3, Italic, List, ListOrdered, Quote, Redo2, Undo2 } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import { useTranslations } from "use-intl";

import { IconButton } from "@/components/ui/icon-button";

import { LinkTool } from "./link-tool";

type Tool = {
  key: "bold" | "italic" | "heading2" | "heading3" | "bulletList" | "orderedList" | "blockquote";
  icon: LucideIcon;
  /** As people press it; Tiptap binds these itself. */
  hint: string;
  isOn: (editor: Editor) => boolean;
  toggle: (editor: Editor) => void;
};

const tools: Tool[] = [
  {
    key: "bold",
    icon: Bold,
    hint: "Ctrl+B",
    isOn: (editor) => editor.isActive("bold"),
    toggle: (editor) => void editor.chain().focus().toggleBold().run(),
  },
  {
    key: "italic",
    icon: Italic,
    hint: "Ctrl+I",
    isOn: (editor) => editor.isActive("italic"),
    toggle: (editor) => void editor.chain().focus().toggleItalic().run(),
  },
  {
    key: "heading2",
    icon: Heading2,
    hint: "Ctrl+Alt+2",
    isOn: (editor) => editor.isActive("heading", { level: 2 }),
    toggle: (editor) => void editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    key: "heading3",
    icon: Heading3,
    hint: "Ctrl+Alt+3",
    isOn: (editor) => editor.isActive("heading", { level: 3 }),
    toggle: (editor) => void editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    key: "bulletList",
    icon: List,
    hint: "Ctrl+Shift+8",
    isOn: (editor) => editor.isActive("bulletList"),
    toggle: (editor) => void editor.chain().focus().toggleBulletList().run(),
  },
  {
    key: "orderedList",
    icon: ListOrdered,
    hint: "Ctrl+Shift+7",
    isOn: (editor) => editor.isActive("orderedList"),
    toggle: (editor) => void editor.chain().focus().toggleOrderedList().run(),
  },
  {
    key: "blockquote",
    icon: Quote,
    hint: "Ctrl+Shift+B",
    isOn: (editor) => editor.isActive("blockquote"),
    toggle: (editor) => void editor.chain().focus().toggleBlockquote().run(),
  },
];

type Standing = Record<Tool["key"], boolean> & { undo: boolean; redo: boolean };

/** What the text can be made into; each with the key that does the same in the text. */
export function EditorToolbar({ editor }: { editor: Editor }) {
  const t = useTranslations("story.tools");
  const standing = useEditorState({ editor, selector: ({ editor: shown }) => standingOf(shown) });
  return (
    <div
      role="toolbar"
      aria-label={t("label")}
      className="sticky top-0 z-10 -mx-2 flex flex-wrap items-center border-b border-rule bg-sheet py-1"
    >
      {tools.map(({ key, icon: Icon, hint, toggle }) => (
        <IconButton
          key={key}
          label={t(key)}
          icon={<Icon />}
          hint={hint}
          aria-pressed={standing[key]}
          className={standing[key] ? "bg-ink! text-paper!" : ""}
          onClick={() => toggle(editor)}
        />
      ))}
      <LinkTool editor={editor} />
      <span className="mx-1 h-5 border-l border-rule max-sm:hidden" aria-hidden="true" />
      <IconButton
        label={t("undo")}
        icon={<Undo2 />}
        hint="Ctrl+Z"
        disabled={!standing.undo}
        onClick={() => editor.chain().focus().undo().run()}
      />
      <IconButton
        label={t("redo")}
        icon={<Redo2 />}
        hint="Ctrl+Shift+Z"
        disabled={!standing.redo}
        onClick={() => editor.chain().focus().redo().run()}
      />
    </div>
  );
}

function standingOf(editor: Editor): Standing {
  const on = Object.fromEntries(tools.map(({ key, isOn }) => [key, isOn(editor)])) as Record<
    Tool["key"],
    boolean
  >;
  return { ...on, undo: editor.can().undo(), redo: editor.can().redo() };
}
