"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { localePath } from "@/lib/i18n/locales";
import { sayLimit } from "@/lib/i18n/sizes";
import { maxUploadBytes, maxUploadFiles, mostBytesOf } from "@/lib/upload/schema";

import { saySize } from "./say-size";
import { useSendingWords } from "./use-sending-words";
import type { UploadEntry } from "./use-upload";

const mostShown = 100;

type UploadListProps = {
  entries: UploadEntry[];
  busy: boolean;
  onRemove: (key: string) => void;
  onRetry: (key: string) => void;
};

/** What needs somebody's eye stands first; of thousands, the rest is a number. */
export function UploadList({ entries, ...rest }: UploadListProps) {
  const t = useTranslations("import");
  const shown = entries.toSorted((a, b) => rank(a) - rank(b)).slice(0, mostShown);
  return (
    <ul
      aria-label={t("chosenList")}
      className="max-h-72 overflow-y-auto border-y border-rule text-sm"
      tabIndex={0}
    >
      {shown.map((entry) => (
        <Entry key={entry.key} entry={entry} {...rest} />
      ))}
      {entries.length > shown.length && (
        <li className="py-1.5 text-soft">{t("moreFiles", { count: entries.length - shown.length })}</li>
      )}
    </ul>
  );
}

function rank({ unfit, sending }: UploadEntry): number {
  if (sending.state === "failed") return 0;
  if (sending.state === "sending") return 1;
  return unfit === null ? 2 : 3;
}

type EntryProps = Omit<UploadListProps, "entries"> & { entry: UploadEntry };

function Entry({ entry: { key, name, file, unfit, sending }, busy, onRemove, onRetry }: EntryProps) {
  const t = useTranslations("import");
  const auth = useTranslations("auth");
  const locale = useLocale();
  const { wordsFor } = useSendingWords();
  return (
    <li className="flex flex-wrap items-center gap-x-3 border-b border-rule py-1 last:border-0">
      <span
        className={`min-w-0 flex-1 truncate py-0.5 ${unfit ? "text-soft line-through" : ""}`}
        title={name}
      >
        {name}
      </span>
      {sending.state !== "waiting" && (
        <span className="figures text-xs whitespace-nowrap text-soft">
          {sending.state === "sending"
            ? t("share", { percent: Math.floor((sending.sent / Math.max(1, file.size)) * 100) })
            : t(`sendState.${sending.state}`)}
        </span>
      )}
      <span className="figures text-xs whitespace-nowrap text-soft">{saySize(file.size)}</span>
      {sending.state === "failed" && (
        <Button
          size="small"
          disabled={busy}
          onClick={() => onRetry(key)}
          aria-label={t("resendOf", { name })}
        >
          {t("resend")}
        </Button>
      )}
      <IconButton label={t("remove", { name })} icon={<X />} disabled={busy} onClick={() => onRemove(key)} />
      {/* Below the whole row: beside the buttons a phone has no room for a sentence. */}
      {unfit && (
        <span className="basis-full text-xs text-pencil">
          {t(`unfit.${unfit}`, {
            limit: sayLimit(unfit === "no_room" ? maxUploadBytes : (mostBytesOf(name) ?? 0)),
            count: maxUploadFiles,
          })}
        </span>
      )}
      {sending.problem && (
        <span className="basis-full text-xs text-pencil">
          {wordsFor(sending.problem, name)}{" "}
          {sending.problem === "signed_out" && (
            <a href={localePath(locale, "/sign-in")} target="_blank" rel="noopener">
              {auth("signInAgain")}
            </a>
          )}
        </span>
      )}
    </li>
  );
}
