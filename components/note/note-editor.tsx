"use client";

import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

import { EditorFrame } from "@/components/article/editor-frame";
import { type Editing, useReview, useReviewActions } from "@/components/article/review-context";
import { useSaving } from "@/components/article/use-saving";
import { TextArea } from "@/components/ui/text-area";
import { addNoteAction } from "@/lib/note/actions";

/** A remark on a passage, such as a doubt about a year. */
export function NoteEditor({ editing }: { editing: Extract<Editing, { type: "note" }> }) {
  const t = useTranslations("review.note");
  const said = useTranslations("review.said");
  const { article } = useReview();
  const { write } = useReviewActions();
  const { save, saving, refusal } = useSaving();
  const { span, body } = editing;
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);

  function onSave() {
    const run = () => addNoteAction({ revisionId: article.revision.id, span, body });
    void save({ run, said: said("noted") }, { editing });
  }

  return (
    <EditorFrame
      title={t("add")}
      saving={saving}
      refusal={refusal}
      onSave={onSave}
      canSave={body.trim() !== ""}
    >
      <p className="reading line-clamp-4 border-l-2 border-caution pl-3 text-sm!">
        {article.revision.text.slice(span.start, span.end)}
      </p>
      <div ref={form}>
        <TextArea
          label={t("body")}
          value={body}
          rows={3}
          onChange={({ target }) => write({ ...editing, body: target.value })}
        />
      </div>
    </EditorFrame>
  );
}
