"use client";

import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";

type Kind = "return" | "correct" | "retract";

type WordsDialogProps = {
  /** null: closed. */
  kind: Kind | null;
  pending: boolean;
  problem: ReactNode;
  closeAction: () => void;
  sendAction: (kind: Kind, words: string) => void;
};

/** A step that has to be explained: to the writer, or to readers. */
export function WordsDialog({ kind, pending, problem, closeAction, sendAction }: WordsDialogProps) {
  const t = useTranslations("story.step");
  const common = useTranslations("common");
  const [words, setWords] = useState("");
  const [sure, setSure] = useState(false);
  if (kind === null) return null;
  const ready = words.trim() !== "" && (kind !== "retract" || sure);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) closeAction();
      }}
      title={t(`dialog.${kind}.title`)}
      description={t(`dialog.${kind}.lead`)}
      closeLabel={common("close")}
      actions={
        <>
          <Button onClick={closeAction}>{common("cancel")}</Button>
          <Button
            variant={kind === "retract" ? "pencil" : "primary"}
            disabled={!ready}
            pending={pending}
            onClick={() => sendAction(kind, words)}
          >
            {t(`dialog.${kind}.send`)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <TextArea
          label={t(`dialog.${kind}.label`)}
          help={t(`dialog.${kind}.help`)}
          name="words"
          rows={4}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {kind === "retract" && (
          <Checkbox
            label={t("dialog.retract.sure")}
            checked={sure}
            onChange={(event) => setSure(event.target.checked)}
          />
        )}
        {problem}
      </div>
    </Dialog>
  );
}
