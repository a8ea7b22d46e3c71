"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { SelectOption } from "@/components/ui/select";
import { idle } from "@/lib/action/state";
import type { ActionState } from "@/lib/action/state";
import { localePath } from "@/lib/i18n/locales";

import { PasteForm } from "./paste-form";
import { UploadForm } from "./upload-form";

export type SendImport = (send: () => Promise<ActionState<{ importId: string }>>) => void;

/** Two doors and one outlet for both. What was pasted or chosen stays until it has arrived. */
export function ImportDesk({ outlets }: { outlets: SelectOption[] }) {
  const t = useTranslations("import");
  const locale = useLocale();
  const router = useRouter();
  const [outletId, setOutletId] = useState("");
  const [state, setState] = useState<ActionState<{ importId: string }>>(idle);
  const [failed, setFailed] = useState(false);
  const [pending, startSending] = useTransition();

  const send: SendImport = (sending) =>
    startSending(async () => {
      setFailed(false);
      try {
        const answer = await sending();
        startSending(() => setState(answer));
        if (answer.status === "ok") router.push(localePath(locale, `/desk/import/${answer.value.importId}`));
      } catch (error) {
        startSending(() => setFailed(true));
        reportError(error);
      }
    });
  const chosen = outletId === "" ? null : outletId;

  return (
    <div className="flex flex-col gap-6">
      <Select
        label={t("outlet")}
        help={t("outletHelp")}
        className="max-w-sm"
        value={outletId}
        onChange={(event) => setOutletId(event.target.value)}
        options={[{ value: "", label: t("outletUnknown") }, ...outlets]}
      />
      <ActionProblem state={state} />
      {(failed || state.status === "invalid") && <Notice tone="problem" title={t("failed")} />}
      <div className="grid gap-8 lg:grid-cols-2">
        <PasteForm outletId={chosen} pending={pending} onSend={send} />
        <UploadForm outletId={chosen} pending={pending} onSend={send} />
      </div>
    </div>
  );
}
