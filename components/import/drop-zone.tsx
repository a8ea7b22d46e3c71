"use client";

import { useId, useState } from "react";
import type { DragEvent, RefObject } from "react";
import { useTranslations } from "use-intl";

import { buttonStyle } from "@/components/ui/button-style";
import { maxUploadFiles, sizesRead, uploadEndings } from "@/lib/upload/schema";

import { droppedFiles, inputFiles } from "./dropped-files";
import type { FoundFile } from "./dropped-files";

type DropZoneProps = {
  onFiles: (found: FoundFile[]) => void;
  chooser: RefObject<HTMLInputElement | null>;
  disabled: boolean;
};

const accepted = uploadEndings.map((ending) => `.${ending}`).join(",");

export function DropZone({ onFiles, chooser, disabled }: DropZoneProps) {
  const t = useTranslations("import");
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    if (disabled) return;
    droppedFiles(event.dataTransfer.items).then(onFiles, reportError);
  }

  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(!disabled);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={`grid min-h-40 place-items-center border border-dashed p-6 text-center ${over ? "border-ink bg-current-wash" : "border-edge bg-sheet"}`}
    >
      <div className="flex flex-col items-center gap-3">
        <p className="headline text-base max-lg:hidden">{t("drop")}</p>
        <div className="flex flex-wrap justify-center gap-2">
          <Chooser label={t("choose")} onFiles={onFiles} chooser={chooser} disabled={disabled} />
          <Chooser label={t("chooseFolder")} onFiles={onFiles} disabled={disabled} folder />
        </div>
        <p className="max-w-measure text-xs text-soft">{t("kinds")}</p>
        <p className="max-w-measure text-xs text-soft">
          {t("limits", { ...sizesRead, count: maxUploadFiles })}
        </p>
      </div>
    </div>
  );
}

type ChooserProps = {
  label: string;
  onFiles: (found: FoundFile[]) => void;
  disabled: boolean;
  chooser?: RefObject<HTMLInputElement | null>;
  folder?: true;
};

function Chooser({ label, onFiles, disabled, chooser, folder }: ChooserProps) {
  const id = useId();
  const whole = folder ? { webkitdirectory: "" } : { accept: accepted };
  return (
    <label
      htmlFor={id}
      aria-disabled={disabled}
      className={`has-focus-visible:outline-2 has-focus-visible:outline-focus ${disabled ? "opacity-55" : "cursor-pointer"} ${buttonStyle()}`}
    >
      {label}
      <input
        {...whole}
        ref={chooser}
        id={id}
        type="file"
        multiple
        disabled={disabled}
        className="sr-only"
        onChange={(event) => {
          onFiles(inputFiles(event.target.files));
          // The same file may be chosen again after it was left out.
          event.target.value = "";
        }}
      />
    </label>
  );
}
