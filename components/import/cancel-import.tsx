"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type CancelImportProps = { disabled: boolean; onCancel: () => void };

/** Canceled is for good, so it says first what stays. */
export function CancelImport({ disabled, onCancel }: CancelImportProps) {
  const t = useTranslations("import");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="pencil" disabled={disabled} onClick={() => setOpen(true)}>
        {t("cancel")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("cancelTitle")}
        closeLabel={common("close")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{t("keepGoing")}</Button>
            <Button
              variant="pencil"
              onClick={() => {
                setOpen(false);
                onCancel();
              }}
            >
              {t("cancelConfirm")}
            </Button>
          </>
        }
      >
        <p>{t("cancelText")}</p>
      </Dialog>
    </>
  );
}
