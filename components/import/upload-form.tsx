"use client";

import { useState } from "react";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { beginUploadAction } from "@/lib/upload/actions";
import { isFeedList } from "@/lib/upload/schema";

import { DropZone } from "./drop-zone";
import { FeedListNotice } from "./feed-list-notice";
import type { SendImport } from "./import-desk";
import { saySize } from "./say-size";
import { SendingProgress } from "./sending-progress";
import { TableMapping } from "./table-mapping";
import { UploadList } from "./upload-list";
import { useTablePreviews } from "./use-table-previews";
import { useUpload } from "./use-upload";

type DoorProps = {
  outletId: string | null;
  pending: boolean;
  onSend: SendImport;
  chooser: RefObject<HTMLInputElement | null>;
};

export function UploadForm({ outletId, pending, onSend, chooser }: DoorProps) {
  const t = useTranslations("import");
  const upload = useUpload();
  const { entries, fit, isSending } = upload;
  const tables = useTablePreviews(fit);
  const [trial, setTrial] = useState(false);
  const busy = isSending || pending;

  async function submit(asTrial: boolean, only?: string) {
    setTrial(asTrial);
    const tickets = await upload.send(only);
    if (tickets === null) return;
    const files = [...tickets].map(([key, ticket]) => ({ ticket, mapping: tables.mappingOf(key) }));
    onSend(async () => {
      const answer = await beginUploadAction({ files, outletId, trial: asTrial });
      if (answer.status === "ok") upload.clear();
      else if (answer.status === "problem" && answer.problem.startsWith("upload_")) upload.forgetSent();
      return answer;
    });
  }
  const send = (asTrial: boolean, only?: string) => void submit(asTrial, only).catch(reportError);

  return (
    <div className="flex flex-col gap-4">
      <DropZone onFiles={upload.add} chooser={chooser} disabled={busy} />
      {entries.length > 0 && (
        <>
          <p className="figures text-sm text-soft" role="status">
            {t("chosen", { count: fit.length, size: saySize(sizeOf(fit)) })}
          </p>
          <UploadList
            entries={entries}
            busy={busy}
            onRemove={upload.remove}
            onRetry={(key) => send(trial, key)}
          />
          {entries.some(({ name }) => isFeedList(name)) && <FeedListNotice />}
          {tables.groups.map((group) => (
            <TableMapping
              key={group.columns}
              group={group}
              onChoose={(field, column) => void tables.choose(group, field, column).catch(reportError)}
            />
          ))}
          {tables.unread.map(({ key, name }) => (
            <p key={key} className="text-sm text-soft">
              {t("mapping.unread", { name })}
            </p>
          ))}
          {isSending ? (
            <SendingProgress entries={fit} onStop={upload.stop} />
          ) : (
            <div className="flex flex-wrap gap-2">
              <Button
                variant="primary"
                pending={pending}
                disabled={pending || fit.length === 0}
                onClick={() => send(false)}
              >
                {pending ? t("uploading") : t("upload", { count: fit.length })}
              </Button>
              <Button disabled={pending || fit.length === 0} onClick={() => send(true)}>
                {t("try")}
              </Button>
              <Button variant="plain" disabled={pending} onClick={upload.clear}>
                {t("clear")}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

function sizeOf(entries: readonly { file: { size: number } }[]): number {
  return entries.reduce((sum, { file }) => sum + file.size, 0);
}
