"use client";

import { EditorContent, useEditor } from "@tiptap/react";
import type { Editor, JSONContent } from "@tiptap/react";
import { useEffect, useEffectEvent, useRef } from "react";
import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";

import type { DraftText } from "./draft-text";
import { editorExtensions } from "./editor-extensions";
import { focusAt } from "./focus-at";
import { EditorToolbar } from "./editor-toolbar";

type StorySheetProps = {
  /** What stands on the sheet when it is laid out; from then on the sheet has its own. */
  text: DraftText;
  language: string;
  editable: boolean;
  changeAction: (text: DraftText) => void;
  readyAction: (editor: Editor) => void;
};

const lineStyle =
  "field-sizing-content w-full resize-none bg-transparent p-0 outline-offset-4 placeholder:text-soft placeholder:italic";

/** Plain objects: those of the editor have no prototype and cannot be sent to the server. */
function bodyOf(editor: Editor): DraftText["body"] {
  return JSON.parse(JSON.stringify(editor.getJSON())) as DraftText["body"];
}

/** As story-text.tsx shows it to readers, so that the sheet looks like the page. */
const textStyle = [
  "story-editor reading max-w-measure min-h-[40dvh] pt-4 pb-24 outline-none",
  "[&>*+*]:mt-[1.1em]",
  "[&_h2]:headline [&_h2]:text-lg [&_h2]:mt-8! [&_h3]:headline [&_h3]:text-base [&_h3]:mt-6!",
  "[&_blockquote]:border-l-2 [&_blockquote]:border-ink [&_blockquote]:pl-4 [&_blockquote]:italic",
  "[&_ul]:list-disc [&_ul]:pl-6 [&_ol]:list-decimal [&_ol]:pl-6",
  "[&_a]:underline [&_.ProseMirror-selectednode]:bg-current-wash",
].join(" ");

/** What is typed stays clear of the tools above the text and of what lies over the sheet's foot. */
const keptClear = { top: 64, right: 0, bottom: 120, left: 0 };

/** The sheet of paper: headline, standfirst, text. */
export function StorySheet({ text, language, editable, changeAction, readyAction }: StorySheetProps) {
  const t = useTranslations("story.sheet");
  const written = useRef(text);

  function change(part: Partial<DraftText>) {
    written.current = { ...written.current, ...part };
    changeAction(written.current);
  }

  const editor = useEditor({
    extensions: editorExtensions,
    content: text.body as JSONContent,
    editable,
    immediatelyRender: false,
    editorProps: {
      scrollThreshold: keptClear,
      scrollMargin: keptClear,
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": t("body"),
        lang: language,
        class: textStyle,
      },
    },
    onUpdate: ({ editor: changed }) => change({ body: bodyOf(changed) }),
  });

  const ready = useEffectEvent((made: Editor) => readyAction(made));
  useEffect(() => {
    if (editor) ready(editor);
  }, [editor]);
  useEffect(() => {
    editor?.setEditable(editable, false);
  }, [editor, editable]);

  /** One line each: Enter goes on to what comes next. */
  function goOn(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = event.currentTarget.parentElement?.querySelector<HTMLElement>("textarea[name=standfirst]");
    if (event.currentTarget.name === "headline" && next) next.focus();
    else if (editor) focusAt(editor, 1);
  }

  return (
    <div className="mx-auto flex w-full max-w-[42rem] flex-col gap-3 border-rule bg-sheet px-4 pt-6 sm:border-x sm:px-10 lg:min-h-full">
      <textarea
        name="headline"
        aria-label={t("headline")}
        placeholder={t("headline")}
        lang={language}
        rows={1}
        maxLength={300}
        defaultValue={text.headline}
        readOnly={!editable}
        onKeyDown={goOn}
        onChange={(event) => change({ headline: event.target.value.replaceAll("\n", " ") })}
        className={`headline text-2xl ${lineStyle}`}
      />
      <textarea
        name="standfirst"
        aria-label={t("standfirst")}
        placeholder={t("standfirst")}
        lang={language}
        rows={1}
        maxLength={1000}
        defaultValue={text.standfirst}
        readOnly={!editable}
        onKeyDown={goOn}
        onChange={(event) => change({ standfirst: event.target.value.replaceAll("\n", " ") })}
        className={`font-reading text-lg leading-[1.5] ${lineStyle}`}
      />
      {editor && editable && <EditorToolbar editor={editor} />}
      {editor ? <EditorContent editor={editor} /> : <div className="min-h-[40dvh]" aria-busy="true" />}
    </div>
  );
}
