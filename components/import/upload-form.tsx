"use client";

import { X } from "lucide-react";
import { useId, useState } from "react";
import type { DragEvent } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { IconButton } from "@/components/ui/icon-button";
import { importUploadedAction } from "@/lib/import/actions";
import { maxItemBytes } from "@/lib/import/schema";

import { addFiles, maxRequestBytes, weighFiles } from "./chosen-files";
import type { WeighedFile } from "./chosen-files";
import type { SendImport } from "./import-desk";
import { saySize } from "./say-size";

type DoorProps = { outletId: string | null; pending: boolean; onSend: SendImport };

export function UploadForm({ outletId, pending, onSend }: DoorProps) {
  const t = useTranslations("import");
  const [files, setFiles] = useState<File[]>([]);
  const weighed = weighFiles(files);
  const fit = weighed.flatMap(({ file, unfit }) => (unfit === null ? [file] : []));

  function submit() {
    const form = new FormData();
    for (const file of fit) form.append("files[]", file);
    if (outletId) form.append("outletId", outletId);
    onSend(() => importUploadedAction(form));
  }

  return (
    <section aria-labelledby="upload-title" className="flex flex-col gap-3">
      <h2 id="upload-title" className="headline border-b border-rule pb-1 text-lg">
        {t("uploadTitle")}
      </h2>
      <DropZone onFiles={(more) => setFiles((known) => addFiles(known, more))} />
      {files.length > 0 && (
        <>
          <p className="figures text-sm text-soft" role="status">
            {t("chosen", { count: fit.length, size: saySize(fit.reduce((sum, { size }) => sum + size, 0)) })}
          </p>
          <ul className="max-h-72 overflow-y-auto border-y border-rule text-sm">
            {weighed.map((one) => (
              <ChosenFile
                key={`${one.file.name} ${one.file.size} ${one.file.lastModified}`}
                chosen={one}
                onRemove={() => setFiles((known) => known.filter((file) => file !== one.file))}
              />
            ))}
          </ul>
          <div>
            <Button
              variant="primary"
              pending={pending}
              disabled={pending || fit.length === 0}
              onClick={submit}
            >
              {pending ? t("uploading") : t("upload", { count: fit.length })}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function DropZone({ onFiles }: { onFiles: (files: File[]) => void }) {
  const t = useTranslations("import");
  const id = useId();
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`grid min-h-52 place-items-center border border-dashed p-6 text-center ${over ? "border-ink bg-current-wash" : "border-edge bg-sheet"}`}
    >
      <div className="flex flex-col items-center gap-3">
        <p className="headline text-base max-lg:hidden">{t("drop")}</p>
        <label
          htmlFor={id}
          className={`has-focus-visible:outline-2 has-focus-visible:outline-focus ${buttonStyle()}`}
        >
          {t("choose")}
          <input
            id={id}
            type="file"
            multiple
            accept=".txt,.text,.md,text/plain"
            className="sr-only"
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])]);
              // The same file may be chosen again after it was left out.
              event.target.value = "";
            }}
          />
        </label>
        <p className="text-xs text-soft">
          {t("limits", { each: saySize(maxItemBytes), all: saySize(maxRequestBytes) })}
        </p>
      </div>
    </div>
  );
}

function ChosenFile({ chosen, onRemove }: { chosen: WeighedFile<File>; onRemove: () => void }) {
  const t = useTranslations("import");
  const { file, unfit } = chosen;
  return (
    <li className="flex items-center gap-3 border-b border-rule py-1 last:border-0">
      <span className="min-w-0 flex-1">
        <span className={`block truncate py-0.5 ${unfit ? "text-soft line-through" : ""}`}>{file.name}</span>
        {unfit && <span className="block text-xs text-pencil">{t(`unfit.${unfit}`)}</span>}
      </span>
      <span className="figures text-xs text-soft">{saySize(file.size)}</span>
      <IconButton label={t("remove", { name: file.name })} icon={<X />} onClick={onRemove} />
    </li>
  );
}
