"use client";

import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";

export type Explained = "return" | "correct" | "retract";

type WordsDialogProps = {
  /** null: closed. */
  kind: Explained | null;
  pending: boolean;
  problem: ReactNode;
  /** Kept by the caller: who closes this by mistake finds them again. */
  words: string;
  changeAction: (words: string) => void;
  closeAction: () => void;
  sendAction: (kind: Explained, words: string) => void;
};

/** A step that has to be explained: to the writer, or to readers. */
export function WordsDialog({
  kind,
  pending,
  problem,
  words,
  changeAction,
  closeAction,
  sendAction,
}: WordsDialogProps) {
  const t = useTranslations("story.step");
  const common = useTranslations("common");
  const [sure, setSure] = useState(false);
  // While it closes it still says what it said.
  const [shown, setShown] = useState<Explained>("return");
  if (kind !== null && kind !== shown) setShown(kind);
  const ready = words.trim() !== "" && (shown !== "retract" || sure);

  function close() {
    setSure(false);
    closeAction();
  }

  return (
    <Dialog
      open={kind !== null}
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={t(`dialog.${shown}.title`)}
      description={t(`dialog.${shown}.lead`)}
      closeLabel={common("close")}
      actions={
        <>
          <Button onClick={close}>{common("cancel")}</Button>
          <Button
            variant={shown === "retract" ? "pencil" : "primary"}
            disabled={!ready}
            pending={pending}
            onClick={() => sendAction(shown, words)}
          >
            {t(`dialog.${shown}.send`)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <TextArea
          label={t(`dialog.${shown}.label`)}
          help={t(`dialog.${shown}.help`)}
          name="words"
          rows={4}
          maxLength={2000}
          value={words}
          onChange={(event) => changeAction(event.target.value)}
        />
        {shown === "retract" && (
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
