"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { importLinkedAction } from "@/lib/import/actions";
import { maxLinks } from "@/lib/import/schema";

import { addressesIn } from "./addresses-in";
import type { SendImport } from "./import-desk";

type DoorProps = { outletId: string | null; pending: boolean; onSend: SendImport };

export function LinkForm({ outletId, pending, onSend }: DoorProps) {
  const t = useTranslations("import");
  const [text, setText] = useState("");
  const [error, setError] = useState<string | null>(null);
  const { addresses, unreadable } = addressesIn(text);

  function submit(trial: boolean) {
    const [wrong] = unreadable;
    if (wrong !== undefined) return setError(t("linkUnreadable", wrong));
    if (addresses.length === 0) return setError(t("linkEmpty"));
    if (addresses.length > maxLinks) return setError(t("linkTooMany", { count: maxLinks }));
    setError(null);
    onSend(() => importLinkedAction({ addresses, outletId, trial }));
  }

  return (
    <div className="flex flex-col gap-3">
      <TextArea
        label={t("linkText")}
        help={t("linkHelp")}
        error={error ?? undefined}
        rows={4}
        spellCheck={false}
        autoCapitalize="off"
        inputMode="url"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" pending={pending} disabled={pending} onClick={() => submit(false)}>
          {pending ? t("uploading") : t("link", { count: addresses.length })}
        </Button>
        <Button disabled={pending} onClick={() => submit(true)}>
          {t("try")}
        </Button>
      </div>
    </div>
  );
}
