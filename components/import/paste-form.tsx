"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { sayLimit } from "@/lib/i18n/sizes";
import { importPastedAction } from "@/lib/import/actions";
import { maxItemBytes } from "@/lib/import/schema";

import type { SendImport } from "./import-desk";

type DoorProps = { outletId: string | null; pending: boolean; onSend: SendImport };

export function PasteForm({ outletId, pending, onSend }: DoorProps) {
  const t = useTranslations("import");
  const [text, setText] = useState("");
  const [label, setLabel] = useState("");
  const [error, setError] = useState<string | null>(null);

  function submit() {
    const bytes = new TextEncoder().encode(text).length;
    if (text.trim() === "") return setError(t("pasteEmpty"));
    if (bytes > maxItemBytes) return setError(t("pasteTooLarge", { limit: sayLimit(maxItemBytes) }));
    setError(null);
    onSend(() => importPastedAction({ text, label, outletId }));
  }

  return (
    <div className="flex flex-col gap-3">
      <TextArea
        label={t("pasteText")}
        help={t("pasteHelp")}
        error={error ?? undefined}
        style={{ minBlockSize: "16rem" }}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <TextField
        label={t("pasteLabel")}
        help={t("pasteLabelHelp")}
        maxLength={200}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <div>
        <Button variant="primary" pending={pending} disabled={pending} onClick={submit}>
          {pending ? t("uploading") : t("paste")}
        </Button>
      </div>
    </div>
  );
}
