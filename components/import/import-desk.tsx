"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useKeys } from "@/components/shell/keys";
import { useAction } from "@/components/shell/use-action";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { SelectOption } from "@/components/ui/select";
import { Tabs } from "@/components/ui/tabs";
import type { ActionState } from "@/lib/action/state";
import { localePath } from "@/lib/i18n/locales";

import { LinkForm } from "./link-form";
import { PasteForm } from "./paste-form";
import { UploadForm } from "./upload-form";

export type SendImport = (send: () => Promise<ActionState<{ importId: string }>>) => void;

/** Three doors and one outlet for all. What was pasted or chosen stays until it has arrived. */
export function ImportDesk({ outlets }: { outlets: SelectOption[] }) {
  const t = useTranslations("import");
  const [outletId, setOutletId] = useState("");
  const [door, setDoor] = useState("upload");
  const chooser = useRef<HTMLInputElement>(null);
  const { state, isLost, pending, send } = useSendImport();
  const ways = { outletId: outletId === "" ? null : outletId, pending, onSend: send };

  useKeys([
    {
      keys: "u",
      label: t("keys.upload"),
      run: () => {
        setDoor("upload");
        chooser.current?.focus();
      },
    },
    { keys: "p", label: t("keys.paste"), run: () => setDoor("paste") },
    { keys: "l", label: t("keys.link"), run: () => setDoor("link") },
  ]);

  return (
    <div className="flex flex-col gap-5">
      <Select
        label={t("outlet")}
        help={t("outletHelp")}
        className="max-w-sm"
        value={outletId}
        onChange={(event) => setOutletId(event.target.value)}
        options={[{ value: "", label: t("outletUnknown") }, ...outlets]}
      />
      <ActionProblem state={state} />
      {(isLost || state.status === "invalid") && <Notice tone="problem" title={t("failed")} />}
      <Tabs
        label={t("doors")}
        keepMounted
        value={door}
        onValueChange={setDoor}
        tabs={[
          { value: "upload", label: t("uploadTitle"), panel: <UploadForm {...ways} chooser={chooser} /> },
          { value: "paste", label: t("pasteTitle"), panel: <PasteForm {...ways} /> },
          { value: "link", label: t("linkTitle"), panel: <LinkForm {...ways} /> },
        ]}
      />
    </div>
  );
}

function useSendImport() {
  const locale = useLocale();
  const router = useRouter();
  const { act, ...standing } = useAction();
  const shown = useRef(true);

  // Whoever has gone on to another page of the desk is not fetched back.
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);

  const send: SendImport = (sending) =>
    act(sending, ({ importId }) => {
      if (shown.current) router.push(localePath(locale, `/desk/import/${importId}`));
    });
  return { ...standing, send };
}
