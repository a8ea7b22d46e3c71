"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";

import { type Act, type Editing, useReviewActions } from "./review-context";

export type SaveRefusal = { words: string; isConflict: boolean };
type Saving = { editing: Editing; onSaved?: () => void };

/** Saves what an editor form holds. Refused, the form stays as it is, with the reason, and what was typed stays kept. */
export function useSaving() {
  const t = useTranslations("review");
  const { perform, write, finish } = useReviewActions();
  const { wordsFor } = useProblemWords();
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<SaveRefusal | null>(null);

  async function save(act: Act, { editing, onSaved }: Saving): Promise<void> {
    setSaving(true);
    setRefusal(null);
    const answer = await perform(act);
    setSaving(false);
    if (answer.status === "ok") {
      finish(editing.at);
      window.getSelection()?.removeAllRanges();
      onSaved?.();
      return;
    }
    write(editing);
    const problem = answer.status === "problem" ? answer.problem : null;
    const isConflict = problem === "changed_since_seen" || problem === "already_decided";
    setRefusal({ words: wordsFor(answer) ?? t("notDone"), isConflict });
  }

  return { save, saving, refusal };
}
