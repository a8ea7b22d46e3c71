"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import type { Drafts } from "@/components/shell/use-draft-shelf";
import { useToasts } from "@/components/ui/toast";

import type { Editing } from "./review-context";
import { draftOf, editingOf, isBlank, isOfEditor, type ReviewDraft } from "./review-draft";
import type { ReviewItem } from "./review-item";

type Writing = { drafts: Drafts<ReviewDraft>; items: readonly ReviewItem[]; mayReview: boolean };

/** The form that stands open in the right column. What is typed in it is kept until it is saved or thrown away. */
export function useEditing({ drafts, items, mayReview }: Writing) {
  const t = useTranslations("review.unfinished");
  const common = useTranslations("common");
  const { show } = useToasts();
  const [editing, setEditing] = useState<Editing | null>(null);

  /** At a place where something was left unfinished, that comes back. */
  function open(fresh: Editing) {
    if (!mayReview) return;
    const draft = drafts.find(fresh.at);
    setEditing(draft && isOfEditor(draft) ? editingOf(fresh.at, draft, items) : fresh);
  }

  function resume(at: string) {
    const draft = drafts.find(at);
    if (mayReview && draft && isOfEditor(draft)) setEditing(editingOf(at, draft, items));
  }

  function write(next: Editing) {
    setEditing(next);
    const draft = draftOf(next);
    if (isBlank(draft)) drafts.drop(next.at);
    else drafts.keep(next.at, draft);
  }

  /** Closed on purpose. What was typed goes, and comes back with one key as long as the toast stands. */
  function close() {
    if (editing) discard(editing.at);
  }

  function discard(at: string) {
    const draft = drafts.find(at);
    finish(at);
    if (!draft || isBlank(draft)) return;
    const undoAction = () => {
      drafts.keep(at, draft);
      if (isOfEditor(draft)) setEditing(editingOf(at, draft, items));
    };
    show({
      title: t("discarded", { what: t(`what.${draft.type}`) }),
      undo: { label: common("undo"), undoAction },
    });
  }

  /** Saved, so no draft any more. Another form that was opened meanwhile stays. */
  function finish(at: string) {
    drafts.drop(at);
    setEditing((now) => (now?.at === at ? null : now));
  }

  return { editing, open, resume, write, close, discard, finish };
}
