"use client";

import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";

import { useReviewActions } from "./review-context";
import { Theirs } from "./theirs";
import type { SaveRefusal } from "./use-saving";

type EditorFrameProps = {
  title: string;
  saving: boolean;
  canSave: boolean;
  refusal: SaveRefusal | null;
  onSave: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** Another way to be done with it, by Ctrl Shift Enter. */
  also?: { label: string; run: () => void };
  children: ReactNode;
};

/** What every editor in the right column has: its title, save and cancel with their keys, and a refusal in words. */
export function EditorFrame({
  title,
  saving,
  canSave,
  refusal,
  onSave,
  onKeyDown,
  also,
  children,
}: EditorFrameProps) {
  const t = useTranslations("review.editor");
  const common = useTranslations("common");
  const { close } = useReviewActions();

  function keys(event: KeyboardEvent) {
    onKeyDown?.(event);
    if (event.defaultPrevented) return;
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !canSave) return;
    event.preventDefault();
    if (event.shiftKey && also) also.run();
    else onSave();
  }

  // Before the fields see it: a field that searches would only empty itself, unless its list stands open.
  function leave(event: KeyboardEvent) {
    const field = event.target instanceof HTMLElement ? event.target : null;
    if (event.key !== "Escape" || field?.getAttribute("aria-expanded") === "true") return;
    event.preventDefault();
    event.stopPropagation();
    close();
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (canSave && !saving) onSave();
  }

  return (
    // The form catches the keys of the fields inside it.
    <Form
      onSubmit={onSubmit}
      onKeyDown={keys}
      onKeyDownCapture={leave}
      aria-label={title}
      className="flex flex-col gap-3 border-b-2 border-ink bg-paper px-4 py-3"
    >
      <h3 className="text-sm font-semibold">{title}</h3>
      {refusal && (
        <Notice tone="caution" title={refusal.words}>
          {refusal.isConflict && <Theirs />}
        </Notice>
      )}
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" pending={saving} disabled={!canSave} hint="Ctrl ↵">
          {t("save")}
        </Button>
        {also && (
          <Button hint="Ctrl ⇧ ↵" disabled={!canSave} onClick={also.run}>
            {also.label}
          </Button>
        )}
        <Button hint="Esc" onClick={close}>
          {common("cancel")}
        </Button>
      </div>
    </Form>
  );
}
