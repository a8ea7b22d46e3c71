"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";

import { saySize } from "./say-size";
import type { UploadEntry } from "./use-upload";

type SendingProgressProps = { entries: UploadEntry[]; onStop: () => void };

/** All files together; each file's own share stands beside its name. */
export function SendingProgress({ entries, onStop }: SendingProgressProps) {
  const t = useTranslations("import");
  const total = entries.reduce((sum, { file }) => sum + file.size, 0);
  const sent = entries.reduce((sum, { sending }) => sum + sending.sent, 0);
  return (
    <Progress
      label={t("sending")}
      detail={t("sendingDetail", { sent: saySize(sent), total: saySize(total) })}
      done={sent}
      total={total}
    >
      <Button variant="pencil" size="small" onClick={onStop}>
        {t("stopSending")}
      </Button>
    </Progress>
  );
}
